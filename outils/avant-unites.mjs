import { construire } from './construire.mjs'

/** The tests import generated code: make it once, before any worker starts. */
export const setup = () => construire({ avecPaquets: false })
