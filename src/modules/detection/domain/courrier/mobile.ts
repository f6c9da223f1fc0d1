/** Overseas too: 0639 (Mayotte), 0690 to 0697. */
const MOBILE = /^0[67]\d{8}$/

/** « 06 12 34 56 78 » for a phone that takes texts, however it is written; null for any other. */
export const mobileDe = (telephone: string): string | null => {
  const chiffres = telephone.replace(/\(0\)/, '').replace(/[^\d+]/g, '')
  const national = chiffres.replace(/^(\+|00)(33|262|590|594|596)/, '0')
  return MOBILE.test(national) ? national.replace(/(\d\d)(?=\d)/g, '$1 ') : null
}
