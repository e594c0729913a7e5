import type { Locale, Localized, LocalizedText } from '../kernel/locale'
import type { Basis, Decision } from '../law/rule'

/** The words of a fact or a column, whichever it is. */
export interface AnyColumn {
  readonly label: LocalizedText
  readonly unit?: LocalizedText
  readonly question?: LocalizedText
  readonly hint?: LocalizedText
  readonly phrases?: readonly string[]
  readonly options?: Readonly<Record<string, LocalizedText>>
  readonly members?: Readonly<Record<string, AnyColumn>>
}

/** The words of a rule, whichever it is. */
export interface AnyWords {
  readonly rule: string
  readonly title: LocalizedText
  readonly facts: Readonly<Record<string, AnyColumn>>
  readonly columns?: Readonly<Record<string, AnyColumn>>
  readonly outcomes?: Readonly<Record<string, LocalizedText>>
  readonly result: Localized<AnyText>
  readonly steps: Readonly<Record<string, Localized<string | AnyText>>>
  readonly readings: ShownReadings
  /** Of a rule of another law: how its clauses are printed. */
  readonly clauses?: Readonly<Record<string, LocalizedText>>
}

/** What a reading asks and what its choices are called, as far as an explanation shows it. */
export interface ShownReading {
  readonly question: LocalizedText
  readonly choices: Readonly<Record<string, { readonly label: LocalizedText }>>
}

/** Readings by id. */
export type ShownReadings = Readonly<Partial<Record<string, ShownReading>>>

/** Says a value or figures. */
type AnyText = (said: never) => string

/** What a decision of the rule answers, in a few words without the full stop. */
export function resultIn({ result }: AnyWords, { value }: Pick<Decision<unknown>, 'value'>, locale: Locale): string {
  return result[locale](value as never)
}

/** What was found at a step that the rule wrote, without the full stop. */
export function stepIn({ steps }: Pick<AnyWords, 'steps'>, { code, data = {} }: Basis, locale: Locale): string {
  const said = (steps[code] as AnyWords['steps'][string])[locale]
  return typeof said === 'string' ? said : said(data as never)
}
