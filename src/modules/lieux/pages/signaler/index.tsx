import { Hono } from 'hono'
import { cheminsCoupon } from './chemins-coupon.tsx'
import { cheminsSignaler } from './chemins-signaler.tsx'
import type { PortsSignaler } from './ports.ts'

/** « Ce n'est plus vrai », on the screen or on paper. */
export const pagesSignaler = (ports: PortsSignaler) =>
  new Hono().route('/', cheminsCoupon(ports)).route('/', cheminsSignaler(ports))
