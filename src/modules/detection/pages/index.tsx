/** Door 2 of « detection »: the pages of the officer. */
export { pagesGuichet } from './guichet/index.tsx'
export type { PortsGuichet } from './guichet/ports.ts'
