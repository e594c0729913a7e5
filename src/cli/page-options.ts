import type { Locale } from '../kernel/locale'
import { notAnOption } from '../kernel/member-issues'
import type { CommandIo } from './command-io'
import { datesForms } from './dates-form'
import { type Fault, faultOf } from './fault'
import type { Page } from './page'
import { typedCode } from './typed-code'

const colourChoices = ['auto', 'always', 'never'] as const
type ColourChoice = (typeof colourChoices)[number]

/** English texts have dates of the common era alone. */
const formsIn = { 'zh-TW': datesForms, en: ['iso'] } as const

const datesWords = { roc: ['民國', '民國年'], iso: ['西元', '西元年', '公元'] } as const

/** What `--color` says alone. */
const ALONE = 'always'

/** The values of an option of every command, as they were typed; `null` where it stands without one. */
export interface PageOptions {
  readonly dates: string | true | undefined
  readonly color: string | true | undefined
}

/** What an answer is shown on, by what was typed, the environment and the terminal. */
export function pageOf({ dates, color }: PageOptions, locale: Locale, io: CommandIo): Page {
  return {
    columns: io.window?.columns ?? Infinity,
    dates: readDates(dates, locale) ?? formsIn[locale][0],
    coloured: isColoured(readColour(color) ?? 'auto', io),
  }
}

/** What is wrong with the options of every command that say how an answer is shown. */
export function pageFaults({ dates, color }: PageOptions, locale: Locale): Fault[] {
  return [
    ...(typeof dates !== 'string' || readDates(dates, locale) !== undefined
      ? []
      : [faultOf(notAnOption('--dates', dates, formsIn[locale]), '--dates', dates)]),
    ...(typeof color !== 'string' || readColour(color) !== undefined
      ? []
      : [faultOf(notAnOption('--color', color, colourChoices), '--color', color)]),
  ]
}

function readDates(typed: string | true | undefined, locale: Locale): Page['dates'] | undefined {
  const code = typedCode(typeof typed === 'string' ? typed : '', datesForms, (form) => datesWords[form])
  return formsIn[locale].find((form) => form === code)
}

function readColour(typed: string | true | undefined): ColourChoice | undefined {
  const isAlone = typed === true || typed?.startsWith('-') === true
  const code = isAlone ? ALONE : typedCode(typed ?? '', colourChoices)
  return colourChoices.find((choice) => choice === code)
}

/** What was typed goes before the environment, and that before the terminal. */
function isColoured(choice: ColourChoice, { colours: { NO_COLOR, FORCE_COLOR }, window }: CommandIo): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return window !== null && (NO_COLOR === undefined || NO_COLOR === '')
}
