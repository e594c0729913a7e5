import type { Award } from '../../../law/award'
import { type LabelKind, type LabelValues, labelTexts } from '../../label-texts'

/** What a value is called in English. */
export function word<Kind extends LabelKind>(kind: Kind, value: LabelValues[Kind]): string {
  return labelTexts[kind][value].en
}

/** The same with the article that it lacks. */
export function aWord<Kind extends LabelKind>(kind: Kind, value: LabelValues[Kind]): string {
  const text = word(kind, value)
  if (/^(the|another) /.test(text)) return text
  return `${/^[aeio8]/.test(text) ? 'an' : 'a'} ${text}`
}

/** As the head of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function listed(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** A number of things: 1 hour, 2 hours, 0.5 hours. */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`
}

export function awardWord(award: Award): string {
  if (award === null) return 'no award'
  const { kind, min, max } = award
  return min === max ? counted(min, word('award', kind)) : `${min} or ${counted(max, word('award', kind))}`
}

/** The verdict of a check. */
export function verdict({ compliant }: { readonly compliant: boolean }): string {
  return compliant ? 'compliant' : 'not compliant'
}
