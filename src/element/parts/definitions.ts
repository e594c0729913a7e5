import { classifyBody, isMajorSystem } from '../../law/c02-definitions/index'
import { partOf } from './part-of'

export const part = partOf([classifyBody, isMajorSystem])
