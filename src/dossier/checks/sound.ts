import type { InputIssue } from '../../kernel/issue'
import { isComposite } from '../../kernel/json'
import type { Dossier } from '../dossier'

/** What is left of a value once everything at fault in it is left out. */
export type Sound<Value> = Value extends readonly (infer Entry)[]
  ? readonly (Sound<Entry> | undefined)[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: Sound<Value[Name]> | undefined }
    : Value

/** A record of which every member may be missing, since it may be at fault. */
export type SoundDossier = Sound<Dossier>

/** Whether a member is given but at fault, so that it may be anything. */
export function isAtFault<Held extends object>(holder: Held, member: keyof Held): boolean {
  return Object.hasOwn(holder, member) && holder[member] === undefined
}

/**
 * The record without what is at fault in it, each entry of a list in its place. So what lies between fields is judged
 * wherever the fields themselves are sound.
 */
export function soundPartOf(given: unknown, issues: readonly InputIssue[]): SoundDossier {
  // A key may have a dot in it, so what is joined by dots is no place.
  const faults = new Set(issues.map(({ segments }) => JSON.stringify(segments)))
  const partOf = (value: unknown, place: InputIssue['segments']): unknown => {
    if (faults.has(JSON.stringify(place))) return undefined
    if (!isComposite(value)) return value
    if (Array.isArray(value)) return value.map((entry, index) => partOf(entry, [...place, index]))
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, partOf(member, [...place, key])]))
  }
  return partOf(given, []) ?? {}
}
