import { readFileSync } from 'node:fs'
import type * as DossierModule from 'taipei-rollout-rules/dossier'
import type { Dossier } from 'taipei-rollout-rules/dossier'
import { type Finding, asRatio, atLeast, nanoseconds, shown } from './measure'
import { perSecond } from './told-process'

const asOf = '2026-06-30'

/** An audit runs through so much code that it takes seconds until all of it is compiled. */
const WARM = 15e9

/** Audits of the example records, beside what it costs to read and to copy the same record. */
export async function auditFindings({ auditDossier }: typeof DossierModule): Promise<Finding[]> {
  const rate = async (name: string, goal: number): Promise<Finding[]> => {
    const text = readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')
    const record = JSON.parse(text) as Dossier
    const audit = await nanoseconds(() => auditDossier(record, { asOf }), 1, WARM)
    const bare = await nanoseconds(() => structuredClone(JSON.parse(text)) as unknown)
    return [
      atLeast(`audits of ${name}`, 1e9 / audit, goal, perSecond),
      shown(`an audit of ${name} against JSON.parse and structuredClone of it`, asRatio(audit / bare)),
    ]
  }
  const office = JSON.parse(
    readFileSync(new URL('../../examples/district-office.json', import.meta.url), 'utf8'),
  ) as Dossier
  const [few, many] = [withPeople(office, 20), withPeople(office, 200)]
  const [ofFew, ofMany] = [
    await nanoseconds(() => auditDossier(few, { asOf }), 1, WARM),
    await nanoseconds(() => auditDossier(many, { asOf }), 1, WARM),
  ]
  return [
    ...(await rate('district-office', 3_500)),
    ...(await rate('bureau', 1_200)),
    shown('an audit with 200 people more against one with 20, each a person', asRatio(ofMany / 200 / (ofFew / 20))),
  ]
}

function withPeople(record: Dossier, count: number): Dossier {
  const others = Array.from({ length: count }, (_, place) => ({
    id: `使用者${place}`,
    roles: [{ role: 'user' as const, from: '2026-04-10', through: null }],
    courses: [],
    digitalCourseOn: '2026-05-04',
  }))
  return { ...record, people: [...(record.people ?? []), ...others] }
}
