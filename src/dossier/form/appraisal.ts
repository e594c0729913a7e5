import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { finiteNumber, name, wholeNumber } from '../../kernel/schema'
import type { ScoredItem } from '../../law/c09-appraisal/total'
import { type Field, ahead, choice, either, happened, list, object, optional, orNull, truth, value } from './field'
import { launchText } from './option-words'

/** The years in which an appraisal can fall. */
const FIRST_YEAR = 2018
const LAST_YEAR = 2100

/** The training that everybody takes. */
export interface DossierTraining {
  /** The last day for the digital course, of everybody. */
  readonly digitalCourseBy?: IsoDate | null | undefined
}

/** The appraisal of the body. */
export interface DossierAppraisal {
  /** Whether it is appraised for its information work: every year, never, or in which; not by an E recorded here. */
  readonly inItAppraisal?: boolean | readonly number[] | undefined
  readonly results?: readonly DossierAppraisalResult[] | undefined
}

/** The result of a period: the launch, or a year of operations. */
export interface DossierAppraisalResult {
  readonly period: 'launch' | number
  /** The final one; null where it is not scored yet. */
  readonly score?: number | DossierScore | null | undefined
  /** Scores on the way, which decide nothing. */
  readonly interim?: readonly DossierInterim[] | undefined
  /** The days that were in fact appraised, where they were others than the phases say. */
  readonly covers?: { readonly from: IsoDate; readonly through: IsoDate } | undefined
  readonly group?: string | undefined
  readonly publishedOn?: IsoDate | null | undefined
  readonly reviewReportOn?: IsoDate | null | undefined
  readonly councilReportOn?: IsoDate | null | undefined
  readonly joinedItAppraisalOn?: IsoDate | null | undefined
  readonly countedInItAppraisalOn?: IsoDate | null | undefined
}

/** A score by its points. */
export interface DossierScore {
  readonly base: number
  readonly items: readonly ScoredItem[]
}

/** A score on the way. */
export interface DossierInterim {
  readonly on: IsoDate
  readonly score: number
}

export function trainingField(): Field<DossierTraining> {
  return object<DossierTraining>('訓練', 'training', {
    digitalCourseBy: optional(orNull(ahead('數位課程期限', 'digital course to be completed by'))),
  })
}

export function appraisalField(): Field<DossierAppraisal> {
  const year = value('年度', 'year', wholeNumber(FIRST_YEAR, LAST_YEAR))
  return object<DossierAppraisal>('績效考評', 'appraisal', {
    inItAppraisal: optional(
      either(
        truth('是否為資訊績效考核對象', 'in the appraisal of information work'),
        list('為資訊績效考核對象之年度', 'years in the appraisal of information work', year),
      ),
    ),
    results: optional(list('考評結果', 'results', resultField(year))),
  })
}

function resultField(year: Field<number>): Field<DossierAppraisalResult> {
  const launch = choice('系統上線', 'launch', ['launch'], launchText)
  return object<DossierAppraisalResult>('考評結果', 'result', {
    period: { ...launch, title: year.title, schema: z.union([launch.schema, year.schema]) },
    score: optional(orNull(either(value('總分', 'score', finiteNumber()), scoreField()))),
    interim: optional(
      list<DossierInterim>(
        '分段公布成績',
        'interim scores',
        object<DossierInterim>('分段公布成績', 'interim score', {
          on: happened('公布日', 'published on'),
          score: value('分數', 'score', finiteNumber()),
        }),
      ),
    ),
    covers: optional(
      object<NonNullable<DossierAppraisalResult['covers']>>('實際考評期間', 'days appraised', {
        from: happened('起日', 'first day'),
        through: happened('迄日', 'last day'),
      }),
    ),
    group: optional(value('組別', 'group', name())),
    publishedOn: optional(orNull(happened('公布日', 'published on'))),
    reviewReportOn: optional(orNull(happened('檢討報告提出日', 'review report submitted on'))),
    councilReportOn: optional(orNull(happened('列席報告日', 'reported to the council on'))),
    joinedItAppraisalOn: optional(
      orNull(happened('列入資訊績效考核日', 'joined the appraisal of information work on')),
    ),
    countedInItAppraisalOn: optional(
      orNull(happened('併計資訊績效考評日', 'counted in the appraisal of information work on')),
    ),
  })
}

function scoreField(): Field<DossierScore> {
  return object<DossierScore>('加減分', 'points', {
    base: value('基本分', 'base', finiteNumber()),
    items: list<ScoredItem>(
      '加減分項目',
      'items',
      object<ScoredItem>('項目', 'item', {
        id: value('項目', 'item', name()),
        points: value('分數', 'points', finiteNumber()),
      }),
    ),
  })
}
