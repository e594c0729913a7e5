import {
  checkSupportRoster,
  checkTechnicalTeam,
  replacementRequest,
  routeQuestion,
  seedQuota,
} from '../../law/c06-support/index'
import * as words from '../../wording/rules/support/index'
import type { Part } from '../part'

export const part: Part = {
  rules: [checkSupportRoster, checkTechnicalTeam, replacementRequest, routeQuestion, seedQuota],
  words: Object.values(words),
}
