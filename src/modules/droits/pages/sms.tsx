import { m } from '#messages'
import { ACopier, Actions, LienBouton } from '#ui'
import { sms } from '../index.ts'
import { Cadre } from './cadre.tsx'
import type { ProprietesBilan } from './resultats.tsx'

/** The sheet without a printer: at most three texts to copy. */
export const PageSms = ({ bilan, cadrage }: ProprietesBilan) => {
  const textes = sms(bilan.feuille)
  return (
    <Cadre titre={m.droits_sms_titre()} cadrage={cadrage}>
      <h1>{m.droits_sms_titre()}</h1>
      <p>{textes.length === 0 ? m.droits_sms_aucun() : m.droits_sms_phrase()}</p>
      {textes.map((texte, rang) => (
        <ACopier
          nom={`sms-${rang + 1}`}
          libelle={m.droits_sms_rang({ rang: String(rang + 1), total: String(textes.length) })}
          texte={texte}
        />
      ))}
      <Actions>
        <LienBouton adresse="/droits/resultats">{m.droits_feuille_retour()}</LienBouton>
        <a href="/droits/feuille">{m.droits_voir_feuille()}</a>
      </Actions>
    </Cadre>
  )
}
