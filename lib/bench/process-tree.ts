import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { readRecord } from '@/lib/services/database/embedded/record'

/**
 * Memory of a process, all that it started, and the embedded server of its DATA_DIR, in bytes; null where the system
 * does not tell as Linux does. Shared pages are divided between those who share them (PSS): nothing is counted twice.
 */
export async function treeMemory(pid: number, dataDir: string): Promise<number | null> {
  const parents = await readParents()
  if (!parents) return null
  const roots = [pid, await serverOf(dataDir)].filter(root => root !== null)
  const tree = [...parents.keys()].filter(one => roots.some(root => descends(one, root, parents)))
  const sizes = await Promise.all(tree.map(memoryOf))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function descends(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let one: number | undefined = pid; one !== undefined && one > 1; one = parents.get(one))
    if (one === root) return true
  return false
}

async function readParents(): Promise<Map<number, number> | null> {
  const entries = await readdir('/proc').catch(() => null)
  if (!entries) return null
  const parents = new Map<number, number>()
  for (const entry of entries.filter(name => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '')
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
    if (parent) parents.set(Number(entry), Number(parent))
  }
  return parents
}

async function serverOf(dataDir: string): Promise<number | null> {
  const record = await readRecord(dataDir)
  if (!record) return null
  const pid = Number.parseInt(
    await readFile(path.join(record.folder, 'postmaster.pid'), 'utf8').catch(() => ''),
    10,
  )
  return Number.isInteger(pid) ? pid : null
}

/** Another account's process may only tell its resident size: shared pages are then counted again. */
async function memoryOf(pid: number): Promise<number> {
  const shared = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  const pss = /^Pss:\s+(\d+) kB/m.exec(shared)?.[1]
  if (pss) return Number(pss) * 1024
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
}
