/** A key as the base keeps it: four bytes. Two keys that fall on one number are only compared for nothing. */
export const enNombre = (bloc: string): number => {
  let valeur = 0x811c9dc5
  for (let rang = 0; rang < bloc.length; rang++)
    valeur = Math.imul(valeur ^ bloc.charCodeAt(rang), 0x01000193)
  return valeur | 0
}
