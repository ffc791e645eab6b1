import { createRequire } from 'node:module'
import path from 'node:path'

/** Run by the Node that runs us: no dependence on PATH nor on a shell. */
export function nextProgram(): string {
  const manifest = createRequire(import.meta.url).resolve('next/package.json')
  return path.join(path.dirname(manifest), 'dist', 'bin', 'next')
}
