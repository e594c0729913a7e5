import type { Locale } from '../kernel/locale'
import type { List } from './command-definition'
import { helpTexts } from './help-texts'

/** What a help page shows below the options. */
interface HelpPage {
  readonly lists: readonly List[]
  readonly takesDates: boolean
  /** Command lines without the name of the program. */
  readonly examples: readonly string[]
}

/** What stands at the end of a help page. */
export function pageEnd({ lists, takesDates, examples }: HelpPage, locale: Locale): string {
  const { examplesHeading, exitCodes, dates } = helpTexts
  return [
    ...lists.map(listed),
    takesDates ? `${dates[locale]}\n${exitCodes[locale]}` : exitCodes[locale],
    listed({ heading: examplesHeading[locale], lines: examples.map((line) => `taipei-rollout-rules ${line}`) }),
  ]
    .map((part) => `\n${part}`)
    .join('\n')
}

function listed({ heading, lines }: List): string {
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n')
}
