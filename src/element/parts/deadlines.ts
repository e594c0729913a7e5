import { designatedLimit, dueDate, timeliness } from '../../law/deadlines'
import { limitReadings } from '../../law/register/readings/limit-readings'
import { trainingReadings } from '../../law/register/readings/training-readings'
import { deadlineTexts as deadlineChinese } from '../../wording/explanations/zh-tw/deadline-texts'
import { deadlineTexts as deadlineEnglish } from '../../wording/explanations/en/deadline-texts'
import type { Part } from '../part'

export const part: Part = {
  rules: [designatedLimit, dueDate, timeliness],
  explanations: { 'zh-TW': { ...deadlineChinese }, en: { ...deadlineEnglish } },
  tables: {},
  readings: { ...limitReadings, ...trainingReadings },
}
