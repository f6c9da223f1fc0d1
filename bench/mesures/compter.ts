import type { CDPSession } from 'playwright-core'

export type Compte = {
  readonly octets: () => number
  /** The part of the redirections. */
  readonly renvois: () => number
  readonly requetes: () => number
}

/** Counts every byte on the wire, headers included. */
export const compter = async (session: CDPSession): Promise<Compte> => {
  let octets = 0
  let renvois = 0
  let requetes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    octets += encodedDataLength
    // What comes from the browser's own memory weighs nothing and is no request.
    if (encodedDataLength > 0) requetes += 1
  })
  // A redirection ends no loading, but its headers travelled.
  session.on('Network.requestWillBeSent', ({ redirectResponse }) => {
    renvois += redirectResponse?.encodedDataLength ?? 0
  })
  await session.send('Network.enable')
  return { octets: () => octets + renvois, renvois: () => renvois, requetes: () => requetes }
}
