/** Tenths of a degree around a frame: what is asked says a region, not where one is. */
export const elargir = ({
  ouest,
  sud,
  est,
  nord
}: Readonly<Record<'ouest' | 'sud' | 'est' | 'nord', number>>): string =>
  new URLSearchParams({
    ouest: Math.max(-180, Math.floor(ouest * 10) / 10).toFixed(1),
    sud: Math.max(-90, Math.floor(sud * 10) / 10).toFixed(1),
    est: Math.min(180, Math.ceil(est * 10) / 10).toFixed(1),
    nord: Math.min(90, Math.ceil(nord * 10) / 10).toFixed(1)
  }).toString()
