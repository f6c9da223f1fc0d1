import type { Page } from 'playwright-core'

export const OUVERT = 'Vous y avez droit'
export const A_VERIFIER = 'À vérifier'
export const FERME = 'Pas en ce moment'

/** A right as the person reads it: in which group, and every word of its card or of its line. */
export type DroitLu = { readonly nom: string; readonly groupe: string; readonly texte: string }

/** Every right of the result page, cards and short lines, in reading order. */
export const lireResultats = (page: Page): Promise<readonly DroitLu[]> =>
  page.locator('main').evaluate(
    (main, groupes) => {
      // What is folded away counts too; no-break spaces read as spaces.
      const mots = (element: Element | null) => {
        if (element === null) return ''
        const textes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        let lus = ''
        while (textes.nextNode()) lus += ` ${textes.currentNode.textContent}`
        return lus.replace(/\s+/g, ' ').trim()
      }
      let groupe = ''
      const droits: { nom: string; groupe: string; texte: string }[] = []
      for (const bloc of main.querySelectorAll('h2, main > article, main > ul > li')) {
        if (bloc.tagName === 'H2') groupe = mots(bloc)
        else if (groupes.includes(groupe)) {
          const nom = mots(bloc.querySelector(bloc.tagName === 'LI' ? 'strong' : '.doux'))
          droits.push({ nom, groupe, texte: mots(bloc) })
        }
      }
      return droits
    },
    [OUVERT, A_VERIFIER, FERME]
  )

/** Every word of the page's main part, folded ones included. */
export const lireTout = async (page: Page): Promise<string> =>
  ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ').trim()
