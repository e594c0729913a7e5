import { label } from '../wording/label'
import type { LabelKind, LabelValues } from '../wording/label-texts'
import type { TypedFact } from './facts'
import { labelWords } from './label-words'
import { severalMeant } from './several-meant'
import { meantCodes } from './typed-code'

/** A code as it was typed, by itself or by its label; where it fits several, that is what is wrong with it. */
export function typedCodeFact<Kind extends LabelKind>(
  path: string,
  text: string | undefined,
  kind: Kind,
  codes: readonly LabelValues[Kind][],
): TypedFact {
  if (text === undefined) return { path, text }
  const meant = meantCodes(text, codes, labelWords(kind))
  const [code] = meant
  if (meant.length < 2) return { path, text, value: code ?? text }
  const called = (value: LabelValues[Kind]) => ({
    'zh-TW': label(kind, value, { locale: 'zh-TW' }),
    en: label(kind, value, { locale: 'en' }),
  })
  return { path, text, fault: severalMeant(path, text, meant.map(called)) }
}
