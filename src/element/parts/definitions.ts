import { classifyBody, isMajorSystem } from '../../law/c02-definitions/index'
import * as words from '../../wording/rules/definitions/index'
import type { Part } from '../part'

export const part: Part = { rules: [classifyBody, isMajorSystem], words: Object.values(words) }
