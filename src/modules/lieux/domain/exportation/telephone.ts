// Départements and territories whose numbers bear their own prefix (Arcep, numbering plan).
const OUTRE_MER: Readonly<Record<string, string>> = {
  '0590': '+590',
  '0690': '+590',
  '0691': '+590',
  '0594': '+594',
  '0694': '+594',
  '0596': '+596',
  '0696': '+596',
  '0697': '+596',
  '0262': '+262',
  '0263': '+262',
  '0269': '+262',
  '0639': '+262',
  '0692': '+262',
  '0693': '+262'
}

/** « 04 50 56 87 49 » as one dials it from anywhere: « +33450568749 ». Null for short numbers: only France knows them. */
export const enInternational = (telephone: string): string | null => {
  const chiffres = telephone.replaceAll(' ', '')
  if (/^\+(508|681|687|689)\d{6,9}$/.test(chiffres)) return chiffres
  if (!/^0\d{9}$/.test(chiffres)) return null
  return `${OUTRE_MER[chiffres.slice(0, 4)] ?? '+33'}${chiffres.slice(1)}`
}
