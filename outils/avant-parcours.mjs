import { construire } from './construire.mjs'

/** Journeys run against what `npm start` serves. */
export const setup = () => construire()
