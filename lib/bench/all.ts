import { imports } from './import'
import type { Bench } from './measure'
import { pages } from './pages'
import { print } from './print'
import { proof } from './proof'
import { records } from './records'
import { save } from './save'

export const benches: readonly Bench[] = [print, proof, save, pages, imports, records]
