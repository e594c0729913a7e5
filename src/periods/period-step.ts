import type { IsoDate } from '../kernel/civil-date'
import type { CivilUnit } from './civil-period'
import type { DayRun } from './day-runs'

/** The acts by which a period is counted. */
export const periodActs = /* @__PURE__ */ Object.freeze(['civil-code', 'administrative-procedure-act'] as const)

/** One of {@link periodActs}. */
export type PeriodAct = (typeof periodActs)[number]

/** What a step says of the calendar by which it counted. */
export type CalendarFigures = {
  readonly edition: string
  readonly replacedYears?: readonly number[] | undefined
  readonly closuresChecked: { readonly from: IsoDate; readonly through: IsoDate } | null
  readonly provisional: boolean
}

/** The figures of each step, by its code. */
export interface PeriodFigures {
  /** The day from which the period runs is left out (Civil Code 120 II). */
  readonly 'first-day-left-out': { readonly from: IsoDate; readonly dayOne: IsoDate }
  /** The day from which the period runs is its first (Administrative Procedure Act 48 V). */
  readonly 'first-day-counts': { readonly from: IsoDate; readonly dayOne: IsoDate }
  /** A limit in workdays provides for what counts itself, which Civil Code 119 leaves to it. */
  readonly 'workdays-alone-count': { readonly count: number }
  /** The days that do not count, run by run. */
  readonly 'days-left-out': { readonly days: readonly DayRun[] }
  /** The days that count though they are no ordinary workdays. */
  readonly 'special-days-counted': { readonly days: readonly DayRun[] }
  /** A period of workdays or days ends with the last of them (Civil Code 121 I). */
  readonly 'last-workday': {
    readonly dayOne: IsoDate
    readonly count: number
    readonly end: IsoDate
  } & CalendarFigures
  readonly 'last-day': CivilFigures
  /** Months and years are those of the calendar (Civil Code 123 I). */
  readonly 'by-the-calendar': { readonly unit: CivilUnit }
  /** A period of weeks, months or years ends on the day before that which corresponds to its first (121 II). */
  readonly 'day-before-corresponding': CivilFigures
  /** The month has no such day, so the period ends on its last (121 II). */
  readonly 'no-corresponding-day': CivilFigures
  /** The last day is a workday and stays (Civil Code 122). */
  readonly 'end-on-workday': { readonly end: IsoDate } & CalendarFigures
  /** The last day is off and the next workday stands for it (Civil Code 122). */
  readonly 'end-moved': {
    readonly from: IsoDate
    readonly end: IsoDate
    readonly days: readonly DayRun[]
  } & CalendarFigures
  /** Of a Saturday the Administrative Procedure Act says until when it is put off (48 IV). */
  readonly 'saturday-moved': { readonly from: IsoDate; readonly end: IsoDate }
  /** The last day stays, off or not (Administrative Procedure Act 48 V). */
  readonly 'end-as-it-is': { readonly end: IsoDate }
}

type CivilFigures = {
  readonly dayOne: IsoDate
  readonly count: number
  readonly unit: CivilUnit
  readonly end: IsoDate
}

/** What can be found at a step of a period. */
export type PeriodCode = keyof PeriodFigures

/** The provision under which each step stands. */
export const provisions = {
  'first-day-left-out': { act: 'civil-code', article: '120 II' },
  'first-day-counts': { act: 'administrative-procedure-act', article: '48 V' },
  'workdays-alone-count': { act: 'civil-code', article: '119' },
  'days-left-out': { act: 'civil-code', article: '119' },
  'special-days-counted': { act: 'civil-code', article: '119' },
  'last-workday': { act: 'civil-code', article: '121 I' },
  'last-day': { act: 'civil-code', article: '121 I' },
  'by-the-calendar': { act: 'civil-code', article: '123 I' },
  'day-before-corresponding': { act: 'civil-code', article: '121 II' },
  'no-corresponding-day': { act: 'civil-code', article: '121 II' },
  'end-on-workday': { act: 'civil-code', article: '122' },
  'end-moved': { act: 'civil-code', article: '122' },
  'saturday-moved': { act: 'administrative-procedure-act', article: '48 IV' },
  'end-as-it-is': { act: 'administrative-procedure-act', article: '48 V' },
} as const satisfies Readonly<Record<PeriodCode, { readonly act: PeriodAct; readonly article: string }>>

/** One step of the reasoning, under the provision that it carries out. */
export type PeriodStep<Code extends PeriodCode = PeriodCode> = {
  readonly [Each in Code]: {
    readonly act: PeriodAct
    /** The article with its paragraph, such as `121 II`. */
    readonly article: string
    /** What was found there; stable. */
    readonly code: Each
    /** The figures that were looked at. */
    readonly data: PeriodFigures[Each]
  }
}[Code]

/** Makes a step of a code with its figures. */
export function periodStep<Code extends PeriodCode>(code: Code, data: PeriodFigures[Code]): PeriodStep {
  return { ...provisions[code], code, data } as PeriodStep
}
