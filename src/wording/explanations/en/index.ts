import type { ExplanationTexts } from '../explanation-texts'
import { appraisalTexts } from './appraisal-texts'
import { committeeTexts } from './committee-texts'
import { councilTexts } from './council-texts'
import { deadlineTexts } from './deadline-texts'
import { definitionTexts } from './definition-texts'
import { supportTexts } from './support-texts'
import { trainingTexts } from './training-texts'

/** Every answer and every step in English. */
export const englishTexts: ExplanationTexts = {
  ...definitionTexts,
  ...councilTexts,
  ...committeeTexts,
  ...deadlineTexts,
  ...supportTexts,
  ...trainingTexts,
  ...appraisalTexts,
}
