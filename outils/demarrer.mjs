import { construire } from './construire.mjs'

// Same process: the supervisor's signals reach the server itself.
await construire()
await import('../dist/serveur.js')
