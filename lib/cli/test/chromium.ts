import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from '@playwright/test'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** CHROMIUM_PATH, else Playwright's own browser, else one installed on the machine. */
export function installedChromium(): string | undefined {
  const { CHROMIUM_PATH: asked } = process.env
  return [asked, chromium.executablePath(), ...usualPlaces].find(file => file && existsSync(file))
}

export const noChromium =
  'Les tests du navigateur n’ont pas pu être lancés\u00a0: ni Chromium ni Chrome n’est installé, et aucun n’a pu l’être. Installez-en un, ou indiquez le sien\u00a0: CHROMIUM_PATH=/chemin/vers/chromium npm test'

/** Finds a browser, or installs one: Playwright's download first, then the system's package (root only). */
export function findOrInstallChromium(): string | undefined {
  return installedChromium() ?? (downloaded() || packaged() ? installedChromium() : undefined)
}

function downloaded(): boolean {
  console.log('Aucun Chromium installé\u00a0: téléchargement de celui de Playwright…')
  const manifest = createRequire(import.meta.url).resolve('@playwright/test/package.json')
  return runs(process.execPath, [path.join(path.dirname(manifest), 'cli.js'), 'install', 'chromium'])
}

function packaged(): boolean {
  if (process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) return false
  console.log('Téléchargement impossible\u00a0: installation du paquet «\u00a0chromium\u00a0» du système…')
  return runs('apt-get', ['update']) && runs('apt-get', ['install', '-y', 'chromium'])
}

const tenMinutes = 600_000

const runs = (program: string, args: string[]): boolean =>
  spawnSync(program, args, {
    stdio: 'ignore',
    timeout: tenMinutes,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0
