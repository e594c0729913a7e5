import type { LocalizedText } from '../kernel/locale'
import type { BodyLabelValues } from './labels/body-labels'
import { bodyLabels } from './labels/body-labels'
import type { CommitteeLabelValues } from './labels/committee-labels'
import { committeeLabels } from './labels/committee-labels'
import type { DeadlineLabelValues } from './labels/deadline-labels'
import { deadlineLabels } from './labels/deadline-labels'
import type { NormLabelValues } from './labels/norm-labels'
import { normLabels } from './labels/norm-labels'
import type { PeriodLabelValues } from './labels/period-labels'
import { periodLabels } from './labels/period-labels'
import type { PersonLabelValues } from './labels/person-labels'
import { personLabels } from './labels/person-labels'

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
