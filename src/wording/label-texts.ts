import type { LocalizedText } from '../kernel/locale'
import { type BodyLabelValues, bodyLabels } from './labels/body-labels'
import { type CommitteeLabelValues, committeeLabels } from './labels/committee-labels'
import { type DeadlineLabelValues, deadlineLabels } from './labels/deadline-labels'
import { type NormLabelValues, normLabels } from './labels/norm-labels'
import { type PeriodLabelValues, periodLabels } from './labels/period-labels'
import { type PersonLabelValues, personLabels } from './labels/person-labels'

/** The kinds of word that have a wording, each with the values that it can take. */
export interface LabelValues
  extends
    BodyLabelValues,
    CommitteeLabelValues,
    DeadlineLabelValues,
    NormLabelValues,
    PeriodLabelValues,
    PersonLabelValues {}

/** A kind of word that has a wording. */
export type LabelKind = keyof LabelValues

type LabelTexts = { readonly [Kind in LabelKind]: Readonly<Record<LabelValues[Kind], LocalizedText>> }

export const labelTexts: LabelTexts = {
  ...deadlineLabels,
  ...bodyLabels,
  ...committeeLabels,
  ...normLabels,
  ...periodLabels,
  ...personLabels,
}
