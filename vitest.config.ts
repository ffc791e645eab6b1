import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const exclude = ['**/node_modules/**', '.next/**', '.data/**', 'e2e/**', 'prisma/generated/**']
const resolve = { alias: [{ find: /^@\//, replacement: root }] }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          root,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.integration.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          root,
          include: ['**/*.integration.test.{ts,tsx}'],
          exclude,
          environment: 'node',
          // Starts (or finds) one PostgreSQL for all the files; each test takes its own database.
          globalSetup: ['lib/services/database/vitest-global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
