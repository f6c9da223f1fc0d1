import { construireOuDire } from './construire.mjs'

// Same process: the supervisor's signals reach the server itself.
if (await construireOuDire()) await import('../dist/serveur.js')
else process.exitCode = 2
