import { competitionAward, competitionGroups } from '../../law/c08-promotion/index'
import { partOf } from './part-of'

export const part = partOf([competitionAward, competitionGroups])
