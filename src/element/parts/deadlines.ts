import { designatedLimit, dueDate, timeliness } from '../../law/deadlines'
import * as words from '../../wording/rules/deadlines/index'
import type { Part } from '../part'

export const part: Part = { rules: [designatedLimit, dueDate, timeliness], words: Object.values(words) }
