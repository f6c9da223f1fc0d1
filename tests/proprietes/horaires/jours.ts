/** Forty days where hours go wrong: holidays, eves, bridges, leap days, changes of hour, ends of weeks and of years. */
export const JOURS: readonly string[] = [
  '2026-01-01', // New Year
  '2026-04-06', // Easter Monday
  '2026-05-01', // Labour Day
  '2026-05-08',
  '2026-05-14', // Ascension
  '2026-05-15', // and its bridge
  '2026-05-25', // Whit Monday
  '2026-07-14',
  '2026-08-15', // a Saturday
  '2026-11-01', // a Sunday
  '2026-11-11',
  '2026-12-24',
  '2026-12-25',
  '2026-12-26', // a Saturday
  '2026-12-31', // week 53
  '2027-01-01',
  '2027-01-03', // still week 53
  '2027-01-04', // week 1
  '2027-05-06', // Ascension
  '2028-02-28',
  '2028-02-29',
  '2028-03-01',
  '2026-03-29', // clocks go forward
  '2026-03-30',
  '2026-10-25', // clocks go back
  '2026-10-26',
  '2026-11-02', // a plain week, then the days « 1er », « 3e », « dernier » are counted from
  '2026-11-03',
  '2026-11-04',
  '2026-11-05',
  '2026-11-06',
  '2026-11-07', // 1st Saturday
  '2026-11-14',
  '2026-11-19', // 3rd Thursday
  '2026-11-24',
  '2026-11-28', // last Saturday
  '2026-06-15',
  '2026-07-20',
  '2026-08-31', // last day of summer rules
  '2027-02-10'
]
