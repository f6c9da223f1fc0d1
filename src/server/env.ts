/** What each request carries: its number, told to the person when something breaks and written in the journal. */
export type ServerEnv = { Variables: { numero: string } }
