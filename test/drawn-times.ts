/** How many times as often as usual properties of records are tried. `TIMES=50` takes an hour over test/dossier. */
export const times = Number(process.env.TIMES ?? 1)
