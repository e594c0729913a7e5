import { InvalidInputError, UnknownClauseError } from '../../kernel/errors'
import { inputIssue } from '../../kernel/input-issue'
import { nearest } from '../../kernel/nearest'
import { type ClauseId, clauseIds } from '../clause-id'
import { formatClause } from '../format-clause'

/** No reference to a clause is longer, so nothing longer need be looked at. */
const LONGEST_REFERENCE = 60
const SUGGESTIONS = 3

/** What stands for each number: the law's own numerals, the plain ones, and digits. */
const NUMERALS = ['', '壹一', '貳二', '參叁三', '肆四', '伍五', '陸六', '柒七', '捌八', '玖九', '拾十']

const SEPARATORS = '[\\s.、,。・·‧_/之\\-–—]*'
/** After a number in digits no other number follows at once. */
const DIGITS_END = '(?![\\d一二三四五六七八九])'
const CHAPTER = `([拾十][壹一]|(?:1[01]|[1-9])${DIGITS_END}|[壹貳參叁肆伍陸柒捌玖拾一二三四五六七八九十])`
/** Below a chapter, with or without brackets around the number. */
const ITEM = `${SEPARATORS}第?\\(?\\s*([1-9]${DIGITS_END}|[一二三四五六七八九])\\s*\\)?`
const REFERENCE = /* @__PURE__ */ new RegExp(
  `^${SEPARATORS}(?:clause)?${SEPARATORS}第?${CHAPTER}點?(?:${ITEM}款?(?:${ITEM}目?(?:${ITEM}目?)?)?)?${SEPARATORS}$`,
  'i',
)

/** A reference as numbers, and whether it was made of digits alone. */
interface ReadReference {
  readonly numbers: string
  readonly digitsAlone: boolean
}

/** Each clause under the numbers that it is printed with. Made at first use. */
let printed: ReadonlyMap<string, readonly ClauseId[]> | undefined

/**
 * The clauses that a reference means: 伍.三.(四), 伍、三、(四), 伍三（四）, 第伍點第三款第四目, 5.3.4 or 5-3-4,
 * in half or full width, 五 for 伍. Digits alone are the id of one clause; else every clause that is printed so is given.
 *
 * @param reference - a clause as it is printed, or its id
 * @throws InvalidInputError where the reference is no text
 * @throws UnknownClauseError where there is no such clause; it names the nearest three
 * @example
 * findClauses('第伍點第三款第四目') // => ['5.3.4']
 * @example
 * findClauses('伍.三.(六)') // => ['5.3.6', '5.3.8']
 */
export function findClauses(reference: string): readonly ClauseId[] {
  if (typeof (reference as unknown) !== 'string')
    throw new InvalidInputError([inputIssue('', 'wrong-type', { expected: 'a text' })])
  const read = reference.length > LONGEST_REFERENCE ? null : readReference(reference)
  const found = read === null ? [] : clausesFor(read)
  if (found.length === 0) throw new UnknownClauseError(reference, nearestClauses(reference))
  return Object.freeze([...found])
}

function clausesFor({ numbers, digitsAlone }: ReadReference): readonly ClauseId[] {
  return digitsAlone ? clauseIds.filter((id) => id === numbers) : ((printed ??= clausesAsPrinted()).get(numbers) ?? [])
}

function readReference(reference: string): ReadReference | null {
  const folded = reference.normalize('NFKC')
  const numerals = REFERENCE.exec(folded)?.slice(1).filter(Boolean)
  return numerals === undefined
    ? null
    : { numbers: numerals.map(numberOf).join('.'), digitsAlone: !/[^\sa-z\d.,_/・·‧、。\-–—]/i.test(folded) }
}

function numberOf(numeral: string): number {
  if (/\d/.test(numeral)) return Number(numeral)
  return Array.from(numeral).reduce(
    (sum, character) => sum + NUMERALS.findIndex((forms) => forms.includes(character)),
    0,
  )
}

function clausesAsPrinted(): ReadonlyMap<string, readonly ClauseId[]> {
  const found = new Map<string, ClauseId[]>()
  for (const id of clauseIds) {
    const { numbers } = readReference(formatClause(id, { locale: 'zh-TW' })) as ReadReference
    found.set(numbers, [...(found.get(numbers) ?? []), id])
  }
  return found
}

/** The clauses whose printed form or id is spelt most like a reference. */
export function nearestClauses(reference: string): ClauseId[] {
  const clauseBy = new Map(
    clauseIds.flatMap(
      (id) =>
        [
          [id, id],
          [bare(formatClause(id, { locale: 'zh-TW' })), id],
        ] as const,
    ),
  )
  const word = bare(reference.slice(0, LONGEST_REFERENCE).normalize('NFKC'))
  const spelt = nearest(word, [...clauseBy.keys()], clauseBy.size)
  return [...new Set(spelt.map((form) => clauseBy.get(form) as ClauseId))].slice(0, SUGGESTIONS)
}

/** A reference without what stands between its numbers, but for the points between digits. */
function bare(reference: string): string {
  return reference.replace(/[\s、()第點款目]/g, '')
}
