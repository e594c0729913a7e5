import type { Basis } from '../../law/rule'

/** Says a value or figures, of whichever rule. */
export type AnyText = (said: never) => string

/** What was found at a step that its rule wrote, from the texts of the rule and without the full stop. */
export function sentenceFrom(texts: Readonly<Record<string, AnyText>>, { code, data = {} }: Basis): string {
  return (texts[code] as AnyText)(data as never)
}
