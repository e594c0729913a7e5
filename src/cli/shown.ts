import { createColors } from 'picocolors'
import type { Locale } from '../kernel/locale'
import { datesIn } from './dates-form'
import { fitted } from './fitted'
import type { Page, Tone } from './page'

/** A text as it is shown: its dates in one form, its lines no wider than the window, its first line coloured. */
export function shown(text: string, { columns, dates, coloured }: Page, locale: Locale, tone?: Tone): string {
  const dated = datesIn(text, dates, locale)
  const [first = '', ...rest] = dated.split('\n')
  const opening = fitted(first, columns)
  return [
    tone !== undefined && coloured ? painted(opening, tone) : opening,
    ...rest.map((line) => fitted(line, columns)),
  ].join('\n')
}

/** A breach is red, and what is due soon is yellow. */
export function painted(text: string, tone: Tone): string {
  const { red, yellow } = createColors(true)
  return text
    .split('\n')
    .map(tone === 'breach' ? red : yellow)
    .join('\n')
}
