import {
  checkSupportRoster,
  checkTechnicalTeam,
  replacementRequest,
  routeQuestion,
  seedQuota,
} from '../../law/c06-support/index'
import { partOf } from './part-of'

export const part = partOf([checkSupportRoster, checkTechnicalTeam, replacementRequest, routeQuestion, seedQuota])
