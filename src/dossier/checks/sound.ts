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

/**
 * The record without what is at fault in it, each entry of a list in its place. So what lies between fields is judged
 * wherever the fields themselves are sound.
 */
export function soundPartOf(given: unknown, issues: readonly InputIssue[]): SoundDossier {
  const faults = new Set(issues.map(({ path }) => path))
  const partOf = (value: unknown, path: string): unknown => {
    if (faults.has(path)) return undefined
    if (!isComposite(value)) return value
    const inside = (key: string): string => (path === '' ? key : `${path}.${key}`)
    if (Array.isArray(value)) return value.map((entry, place) => partOf(entry, inside(String(place))))
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, partOf(member, inside(key))]))
  }
  return partOf(given, '') ?? {}
}
