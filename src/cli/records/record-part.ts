import { text } from '../../kernel/locale'
import type { ValuedOption } from '../command-definition'
import type { Fault, Read } from '../fault'

/** Audits one of several equal parts, for processes that share the work. */
export const partOption = {
  flag: '--part',
  value: 'k/n',
  text: text(
    '只稽核分成 n 份中的第 k 份（檔案按位元組分，資料夾按檔分）；各份依序接起，即為全部',
    'audit only the k-th of n equal parts of a file or folder; the parts one after another are the whole',
  ),
} as const satisfies ValuedOption

/** Which of so many equal parts, counted from 1. */
export interface RecordPart {
  readonly part: number
  readonly of: number
}

/** From a place, included, through the place before another. */
export interface Bounds {
  readonly from: number
  readonly to: number
}

export const everything: Bounds = { from: 0, to: Infinity }

/** Where a part of so many bytes, entries or files lies. */
export function boundsOf(part: RecordPart | null, length: number): Bounds {
  if (part === null) return everything
  const end = (parts: number): number => Math.floor((length * parts) / part.of)
  return { from: end(part.part - 1), to: end(part.part) }
}

export function readPart(text: string | undefined): Read<RecordPart | null> {
  if (text === undefined) return { value: null }
  const [part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text.normalize('NFKC').trim()) ?? []).slice(1).map(Number)
  return part >= 1 && part <= of ? { value: { part, of } } : { faults: [partFault(text, NOT_A_PART)] }
}

/** That what is given has no parts. */
export function noParts(): Fault {
  return partFault(undefined, NO_PARTS)
}

function partFault(given: string | undefined, text: Fault['text']): Fault {
  return { path: partOption.flag, given, code: 'not-a-part', text }
}

const NOT_A_PART = text('須為 k/n，k 為 1 至 n，例如 2/8', 'must be k/n with k from 1 to n, such as 2/8')

const NO_PARTS = text('只能用於含多份紀錄的檔案或資料夾', 'is for a file or a folder of several records')
