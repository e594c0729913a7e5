import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(new URL('fixtures/festivals.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')

/** The festivals of 2026 to 2100 as independent sources give them, as dates. */
export const expectedFestivals = lines.map((line) => {
  const [year, ...days] = line.split(',')
  const [lunarNewYear, qingming, dragonBoat, midAutumn] = days.map((day) => `${year}-${day}`)
  return {
    year: Number(year),
    lunarNewYear: lunarNewYear!,
    qingming: qingming!,
    dragonBoat: dragonBoat!,
    midAutumn: midAutumn!,
  }
})
