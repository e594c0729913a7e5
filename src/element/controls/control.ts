import type { Json } from '../../kernel/json'
import type { Locale } from '../../kernel/locale'
import type { Field } from '../field'

/** What is wrong with what was typed, before any rule is asked. */
export type TypedFault = 'not-a-number' | 'not-a-date' | 'no-such-day'

/** The part of a form in which one fact, or a part of one, is filled in. */
export interface Control {
  readonly element: HTMLElement
  /** What the label is for, and what is focused. */
  readonly input: HTMLElement
  /** Undefined while it is not known, or not as it should be. */
  readonly read: () => Json | undefined
  readonly write: (value: Json | undefined) => void
  /** What was typed that cannot be read. */
  readonly fault: () => TypedFault | null
}

/** Where a control stands and what it needs of its form. */
export interface Place {
  /** The fact, then the keys of its members; the places of entries are not among them. */
  readonly keys: readonly string[]
  /** Unique within the page. */
  readonly id: string
  readonly locale: Locale
  /** What a value of this place is called. */
  readonly valueWords: (keys: readonly string[], value: Json) => string
  /** What a member is called. */
  readonly memberWords: (keys: readonly string[]) => string
  /** To be called after every change. */
  readonly changed: () => void
}

/** Makes the control of a part of a fact. */
export type ControlMaker = (field: Field, place: Place) => Control

/** The place of a part of a fact. */
export function within(place: Place, key: string, id: string = key): Place {
  return { ...place, keys: [...place.keys, key], id: `${place.id}.${id}` }
}
