import { defineConfig } from '@playwright/test'
import { installedChromium } from './lib/cli/test/chromium'

/** Tests run on the built application, started by its real launcher (e2e/fixtures/start-atelier.ts). */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/fixtures/start-atelier.ts',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  // A shared machine may stall a browser for a while: a second try there, never on a developer's own.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: installedChromium() },
    // Recorded on the second try only: keeping the page at each step takes longer than the step.
    trace: 'on-first-retry',
  },
})
