import { checkPhases, firstApplicablePhase } from '../../law/c04-phases/index'
import { partOf } from './part-of'

export const part = partOf([checkPhases, firstApplicablePhase])
