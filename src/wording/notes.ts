import type { CalendarDay } from '../calendar/calendar-day'
import type { CalendarCoverage } from '../calendar/work-calendar'
import { type IsoDate, yearOf } from '../kernel/civil-date'
import { type Locale, text } from '../kernel/locale'
import { formatRocDate } from '../kernel/roc-date'
import { periodWord } from './chinese'
import { section } from './layout'

/** What a reader must know before relying on an answer. */
export interface Caveats {
  readonly provisional: boolean
  /** Null for a calendar without closures. */
  readonly closuresChecked: CalendarCoverage['closuresChecked']
  /** Absent where the calendar has every official year as it is built in. */
  readonly replacedYears: CalendarCoverage['replacedYears']
  /** The first and the last day that bear on the answer. */
  readonly from: IsoDate
  readonly through: IsoDate
}

/** The section of notes; absent where there is nothing to note. */
export function notesSection(notes: readonly string[], locale: Locale): string[] {
  return section(text('備註：', 'Notes:')[locale], notes)
}

export function caveatNotes(
  { provisional, closuresChecked, replacedYears, from, through }: Caveats,
  locale: Locale,
): string[] {
  const notes = replacedYearNotes(yearsWithin(replacedYears, from, through), locale)
  if (provisional)
    notes.push(
      text(
        '部分日期係推估，該年度辦公日曆表尚未公布，結果可能變動。',
        'Some of these days are projected; the calendar of their year is not published yet, so the answer may change.',
      )[locale],
    )
  if (closuresChecked === null)
    notes.push(
      text(
        '所用日曆不含停班日；期間如有停班，結果會變動。',
        'The calendar has no closures; a closed day would change the answer.',
      )[locale],
    )
  else if (from < closuresChecked.from || through > closuresChecked.through) {
    notes.push(
      text(
        `停班日僅查核${periodWord(closuresChecked.from, closuresChecked.through)}；其餘日期如有停班，結果會變動。`,
        `Closures were checked from ${closuresChecked.from} through ${closuresChecked.through} only; a closed day outside that time would change the answer.`,
      )[locale],
    )
  }
  return notes
}

/** The years in which some day from one through another lies; what came as JSON may be no list of years. */
export function yearsWithin(years: CalendarCoverage['replacedYears'], from: IsoDate, through: IsoDate): number[] {
  return [years ?? []].flat().filter((year) => year >= yearOf(from) && year <= yearOf(through))
}

/** The note on years of another edition than the one that is built in. */
export function replacedYearNotes(years: readonly number[], locale: Locale): string[] {
  if (years.length === 0) return []
  return [
    text(
      `${years.join('、')} 年依另行提供的辦公日曆表計算，不採內建的版本；版本不同，結果可能不同。`,
      `For ${years.join(', ')} a calendar was given that replaces the official one built in; another edition may give another answer.`,
    )[locale],
  ]
}

/** A note on every day that is known by indirect evidence only. */
export function evidenceNotes(days: readonly CalendarDay[], locale: Locale): string[] {
  return days
    .filter(({ evidence }) => evidence === 'indirect')
    .map(
      ({ date }) =>
        text(
          `${formatRocDate(date)}停班僅有間接佐證，公開的停班紀錄未列該日。`,
          `The closure of ${date} rests on indirect evidence; no public list names that day.`,
        )[locale],
    )
}
