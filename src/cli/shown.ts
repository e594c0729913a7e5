import { createColors } from 'picocolors'
import type { Locale } from '../kernel/locale'
import { datesIn } from './dates-form'
import { fitted } from './fitted'
import type { Page, Tone } from './page'

/** What is coloured of a text: its first line, and lines by what they say. */
export interface Tones {
  readonly first?: Tone | undefined
  readonly lines?: ReadonlyMap<string, Tone> | undefined
}

/** A text as it is shown: its dates in one form, its lines no wider than the window, some of them coloured. */
export function shown(text: string, { columns, dates, coloured }: Page, locale: Locale, tones: Tones = {}): string {
  const said = text.split('\n')
  return datesIn(text, dates, locale)
    .split('\n')
    .map((line, place) => {
      const tone = place === 0 ? tones.first : tones.lines?.get((said[place] as string).trim())
      const fit = fitted(line, columns)
      return coloured && tone !== undefined ? painted(fit, tone) : fit
    })
    .join('\n')
}

/** A breach is red, and what is due soon is yellow. */
export function painted(text: string, tone: Tone): string {
  const { red, yellow } = createColors(true)
  return text
    .split('\n')
    .map(tone === 'breach' ? red : yellow)
    .join('\n')
}
