import type { IsoDate } from '../../kernel/civil-date'
import { dossierForm } from '../dossier'
import type { Field } from '../form/field'
import type { Faults } from './faults'
import type { SoundDossier } from './sound'

/** Where in something days lie that have happened. */
interface Days {
  readonly happened?: true
  readonly members?: readonly (readonly [name: string, days: Days])[]
  readonly entry?: Days
}

const daysOfForm: Days = /* @__PURE__ */ daysIn(dossierForm)

function daysIn({ day, members = {}, entry }: Field): Days {
  const inside = Object.entries(members)
    .map(([name, field]) => [name, daysIn(field)] as const)
    .filter(([, days]) => Object.keys(days).length > 0)
  const inEntries = entry === undefined ? {} : daysIn(entry)
  return {
    ...(day === 'happened' && { happened: true }),
    ...(inside.length > 0 && { members: inside }),
    ...(Object.keys(inEntries).length > 0 && { entry: inEntries }),
  }
}

/** A fault at every day after that of the question, but for those that may lie ahead. */
export function checkHappened(record: SoundDossier, asOf: IsoDate, faults: Faults): void {
  const visit = (value: unknown, { happened, members, entry }: Days, path: string): void => {
    if (typeof value === 'string') {
      if (happened === true && value > asOf) faults.add(path, 'after-as-of', { asOf })
    } else if (Array.isArray(value)) {
      if (entry !== undefined) value.forEach((each, place) => visit(each, entry, `${path}.${place}`))
    } else if (typeof value === 'object' && value !== null && members !== undefined) {
      for (const [name, days] of members) {
        const member = (value as Readonly<Record<string, unknown>>)[name]
        if (member !== undefined) visit(member, days, path === '' ? name : `${path}.${name}`)
      }
    }
  }
  visit(record, daysOfForm, '')
}
