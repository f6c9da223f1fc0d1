import { defineConfig } from 'vitest/config'

/** Two projects: `unites` (beside the code) and `parcours` (a browser against the built server). */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unites',
          include: [
            '{src,moteur,cli,outils,regles,contenus,messages,docs,bench,tests/support,tests/proprietes}/**/*.test.{ts,tsx}'
          ],
          globalSetup: ['outils/avant-unites.mjs']
        }
      },
      {
        extends: true,
        test: {
          name: 'parcours',
          include: ['tests/parcours/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/avant-parcours.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores: one browser at a time measures better than four that starve each other.
          maxWorkers: 2
        }
      }
    ]
  }
})
