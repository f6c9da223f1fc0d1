/**
 * Browsers may bring back a page as it was, without asking anybody (« back/forward cache »): after
 * « Effacer », that page would show the answers again. It comes back hidden, and is asked for anew.
 */
export const veillerAuRetour = (): void => {
  addEventListener('pagehide', () => {
    document.documentElement.hidden = true
  })
  addEventListener('pageshow', ({ persisted }) => {
    // Not reload(): after a refused form, it would ask whether to send it again.
    if (persisted) location.replace(location.href)
  })
}
