import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'

/** The rows of a file of prisma/seed/data, checked one by one: a wrong row stops the loading and is named. */
export const readRows = <Row>(fileName: string, schema: z.ZodType<Row>): Row[] => {
  const file = fileURLToPath(new URL(`../data/${fileName}`, import.meta.url))
  const records: unknown[] = parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true })
  return records.map((record, index) => {
    const row = schema.safeParse(record)
    if (!row.success) throw new Error(`${fileName}, ligne ${index + 2} : ${row.error.message}`)
    return row.data
  })
}
