import type { InputIssue } from '../kernel/input-issue'
import { type Locale, type LocalizedText, text } from '../kernel/locale'
import { anyDateMessages } from '../kernel/parse-date'
import { issueMessage } from '../wording/issue-message'

/** One thing that is wrong with what was typed, in both languages. */
export interface Fault {
  /** Which argument or option; of facts, at which key. */
  readonly path: string
  /** What stands before the wording instead of the path, where that has words. */
  readonly name?: Partial<LocalizedText>
  /** What was typed there, where something was. */
  readonly given?: string | undefined
  readonly code: string
  readonly text: LocalizedText
  /** Which bodies may be meant, for a program to choose from. */
  readonly names?: readonly string[] | undefined
}

/** What was read from the command line, or every fault of it. */
export type Read<Value> = { readonly value: Value } | { readonly faults: readonly Fault[] }

/** What was typed cannot be answered; every fault is named. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => formatFault(fault, 'en')).join('; '))
    this.faults = faults
  }
}

type ValuesOf<Parts> = { readonly [Key in keyof Parts]: Extract<Parts[Key], { readonly value: unknown }>['value'] }

/**
 * The values of everything that was read; throws with the faults of all of it where there are some.
 * What the usage is at fault for is not reported again as missing, nor the same words at the same place.
 */
export function settle<Parts extends Readonly<Record<string, Read<unknown>>>>(
  usage: readonly Fault[],
  parts: Parts,
): ValuesOf<Parts> {
  const found = Object.values(parts).flatMap((part) => ('faults' in part ? part.faults : []))
  const isNew = ({ path, given }: Fault): boolean =>
    !usage.some((fault) => fault.path === path && (given === undefined || fault.given === given))
  const faults = [...usage, ...found.filter(isNew)]
  if (faults.length > 0) throw new CommandError(faults)
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [key, (part as { value: unknown }).value]),
  ) as ValuesOf<Parts>
}

/** The wording of a fault, after the argument that it is about. */
export function formatFault({ path, name, given, text: wording }: Fault, locale: Locale): string {
  const words = name?.[locale]
  if (words !== undefined) return `${words}${text('：', ': ')[locale]}${wording[locale]}`
  if (given === undefined) return `${path} ${wording[locale]}`
  return text(`${path}「${given}」${wording['zh-TW']}`, `${path} "${given}" ${wording.en}`)[locale]
}

/** A fault that the library found, as one of an argument or option. */
export function faultOf(issue: InputIssue, path: string, given?: string): Fault {
  const own = ownWordings[issue.code]
  const wording = own?.(issue.data ?? {}) ?? text(issueMessage(issue, 'zh-TW'), issueMessage(issue, 'en'))
  return { path, given, code: issue.code, text: wording }
}

/** Where the remedy is another one on the command line than in a program. */
const ownWordings: Readonly<
  Partial<Record<InputIssue['code'], (data: NonNullable<InputIssue['data']>) => LocalizedText>>
> = {
  // On the command line a date may be written in any usual form.
  'not-a-date': () => anyDateWording(),
  'after-as-of': ({ asOf }) =>
    text(
      `晚於 --as-of 的 ${asOf as string}；尚未完成者請省略 --done`,
      `lies after --as-of ${asOf as string}; leave out --done for what is not done yet`,
    ),
}

function anyDateWording(): LocalizedText {
  const message = anyDateMessages['not-any-date']
  return text(issueMessage({ code: 'not-any-date', message }, 'zh-TW'), message)
}
