import type { IsoDate } from '../../kernel/civil-date'
import type { InputIssue } from '../../kernel/issue'
import type { JsonObject } from '../../kernel/json'
import { nameKey } from '../../kernel/name-key'
import { type DossierIssueCode, dossierIssue } from '../dossier-issue'

/** What checks find, one after another. */
export class Faults {
  readonly issues: InputIssue[] = []

  add(path: string, code: DossierIssueCode, data?: JsonObject): void {
    this.issues.push(dossierIssue(path, code, data))
  }

  /** A name that tells no single body, with the bodies that may be meant. */
  addNamed(path: string, code: 'name-not-listed' | 'name-ambiguous', names: readonly string[]): void {
    const data = code === 'name-ambiguous' ? { names } : names.length === 0 ? undefined : { suggestion: names }
    this.issues.push({ ...dossierIssue(path, code, data), names })
  }

  /** A day that may not lie before another, where both are known. */
  reversed(path: string, from: IsoDate | null | undefined, day: IsoDate | null | undefined): void {
    if (typeof from === 'string' && typeof day === 'string' && day < from) this.add(path, 'reversed', { from })
  }

  /** A key that an entry of a list shares with one before it. */
  duplicates<Entry>(
    list: readonly Entry[] | null | undefined,
    pathOf: (place: number) => string,
    keyOf: (entry: Entry) => string | null | undefined,
  ): void {
    if (!Array.isArray(list) || list.length < 2) return
    const seen = new Set<string>()
    list.forEach((entry: Entry, place) => {
      const key = keyOf(entry)
      if (key === undefined || key === null) return
      if (seen.has(key)) this.add(pathOf(place), 'duplicate')
      seen.add(key)
    })
  }
}

/** The ids of a list's entries; undefined where one of them may be any, since it is at fault. */
export function idsIn(
  entries: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
): ReadonlySet<string> | undefined {
  const ids = entries?.map((entry) => entry?.id)
  return ids?.every((id) => id !== undefined) === true ? new Set(ids.map(nameKey)) : undefined
}

/** Whether something that may be a list of entries or a single thing is a list. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names what the members have in common
export function isList<Entry>(given: unknown): given is readonly Entry[] {
  return Array.isArray(given)
}
