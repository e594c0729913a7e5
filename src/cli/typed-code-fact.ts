import { text } from '../kernel/locale'
import { label } from '../wording/label'
import type { LabelKind, LabelValues } from '../wording/label-texts'
import type { TypedFact } from './facts'
import { labelWords } from './label-words'
import { severalMeant } from './several-meant'
import { meantCodes } from './typed-code'

/** A code as it was typed, by itself or by its label; where it fits several, that is what is wrong with it. */
export function typedCodeFact<Kind extends LabelKind>(
  path: string,
  typed: string | undefined,
  kind: Kind,
  codes: readonly LabelValues[Kind][],
): TypedFact {
  if (typed === undefined) return { path, text: typed }
  const meant = meantCodes(typed, codes, labelWords(kind))
  const [code] = meant
  if (meant.length < 2) return { path, text: typed, value: code ?? typed }
  const called = (value: LabelValues[Kind]) =>
    text(label(kind, value, { locale: 'zh-TW' }), label(kind, value, { locale: 'en' }))
  return { path, text: typed, fault: severalMeant(path, typed, meant.map(called)) }
}
