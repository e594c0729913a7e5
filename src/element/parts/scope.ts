import { scopeApplies } from '../../law/c03-scope/index'
import * as words from '../../wording/rules/scope/index'
import type { Part } from '../part'

export const part: Part = { rules: [scopeApplies], words: Object.values(words) }
