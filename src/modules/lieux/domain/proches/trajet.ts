/** Streets are longer than the bird's way: 4/π = 1.27 on a perfect grid, a little more with rivers and railways. */
const DETOUR = 1.3

/** Kilometres an hour. Below the usual 5: with a child, a stick, a bag. */
const PAS = 4

/** Kilometres an hour from door to door by bus or by car, stops and lights included. */
const EN_VEHICULE = 30

/** One must find a bus, or someone who drives. */
const TROUVER_UN_VEHICULE = 15

/** What most people accept to walk. */
const A_PIED_VOLONTIERS = 30

const UNE_HEURE = 60

/** Minutes on foot by ordinary streets, for a straight line; null past an hour. */
export const minutesAPied = (km: number): number | null => {
  const minutes = Math.ceil(aPied(km))
  return minutes > UNE_HEURE ? null : minutes
}

/** Minutes it takes to go there: on foot up to half an hour, else by what rolls. Never less when it is farther. */
export const dureeDuTrajet = (km: number): number => {
  const minutes = aPied(km)
  if (minutes <= A_PIED_VOLONTIERS) return minutes
  const part = (minutes - A_PIED_VOLONTIERS) * (PAS / EN_VEHICULE)
  return A_PIED_VOLONTIERS + TROUVER_UN_VEHICULE + part
}

const aPied = (km: number): number => (km * DETOUR * 60) / PAS
