/** The pages that wipe; « Quitter vite » shows none of ours. */
const FIN = '/effacer'

/**
 * A page of the path left open in another tab would go on showing the answers just wiped.
 * It leaves for the first page, not for « Effacer »: that one would wipe what may have begun again since.
 */
export const suivreLesAutresOnglets = (): void => {
  if (!('BroadcastChannel' in window)) return
  const canal = new BroadcastChannel('relais')
  canal.addEventListener('message', () => {
    if (location.pathname.startsWith('/droits/')) location.replace('/')
  })
  const prevenir = () => canal.postMessage('efface')
  if (location.pathname.startsWith(FIN)) prevenir()
  for (const lien of document.querySelectorAll('a[href="/quitter"]')) lien.addEventListener('click', prevenir)
}
