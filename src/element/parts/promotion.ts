import { competitionAward, competitionGroups } from '../../law/c08-promotion/index'
import * as words from '../../wording/rules/promotion/index'
import type { Part } from '../part'

export const part: Part = { rules: [competitionAward, competitionGroups], words: Object.values(words) }
