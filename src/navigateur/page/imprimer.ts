/** One press prints: the button is there only when it works, the sentence only when it is needed. */
export const proposerImpression = (): void => {
  for (const bouton of document.querySelectorAll<HTMLElement>('[data-imprimer]')) {
    bouton.hidden = false
    bouton.addEventListener('click', () => print())
  }
  for (const phrase of document.querySelectorAll<HTMLElement>('[data-sans-script]')) phrase.hidden = true
}
