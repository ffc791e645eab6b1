import { imports } from './import'
import type { Bench } from './measure'
import { pages } from './pages'
import { print } from './print'
import { records } from './records'
import { save } from './save'

export const benches: readonly Bench[] = [print, pages, imports, records, save]
