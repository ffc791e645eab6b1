import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { projectRoot } from '@/lib/services/database/settings'

/** Where the numbers come from: without it they can't be compared with others. */
export function machine(): Record<string, string> {
  const next = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')).dependencies.next
  const processors = os.cpus()
  return {
    processeur: `${processors[0]?.model.trim() ?? 'inconnu'} × ${processors.length}`,
    memoire: `${Math.round(os.totalmem() / 2 ** 30)} Gio`,
    systeme: `${os.type()} ${os.release()}`,
    node: `Node ${process.version}`,
    next: `Next ${next}`,
    // Above the number of processors, somebody else was at work: the numbers are then worth little.
    charge: `charge ${os.loadavg()[0]?.toFixed(1).replace('.', ',') ?? '?'} au départ`,
  }
}
