import { checkPhases, firstApplicablePhase } from '../../law/c04-phases/index'
import * as words from '../../wording/rules/phases/index'
import type { Part } from '../part'

export const part: Part = { rules: [checkPhases, firstApplicablePhase], words: Object.values(words) }
