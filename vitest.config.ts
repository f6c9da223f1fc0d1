import { configDefaults, defineConfig } from 'vitest/config'

const BASES = '{src,cli,tests}/**/*.base.test.ts'

/**
 * Three projects: `unites` (beside the code), `bases` (beside the code too, on both databases: `*.base.test.ts`)
 * and `parcours` (a browser against the built server).
 */
export default defineConfig({
  test: {
    // Left to itself, it keeps a core for who watches.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unites',
          include: [
            '{src,moteur,cli,outils,regles,contenus,messages,docs,bench,tests/support,tests/proprietes}/**/*.test.{ts,tsx}'
          ],
          exclude: [...configDefaults.exclude, BASES],
          globalSetup: ['outils/avant-unites.mjs']
        }
      },
      {
        extends: true,
        test: {
          name: 'bases',
          include: [BASES],
          globalSetup: ['tests/support/avant-bases.ts'],
          // A database on a busy machine takes its time.
          testTimeout: 30_000,
          hookTimeout: 60_000
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
          expect: { poll: { timeout: 20_000 } },
          // Two cores: one browser at a time measures better than four that starve each other.
          maxWorkers: 2
        }
      }
    ]
  }
})
