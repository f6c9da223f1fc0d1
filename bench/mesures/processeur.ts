/** Seconds of processor, all threads; the clock would also count our neighbours. */
export const secondesDeProcesseur = (faire: () => unknown): number => {
  const avant = process.cpuUsage()
  faire()
  const { user, system } = process.cpuUsage(avant)
  return (user + system) / 1e6
}
