import { scopeApplies } from '../../law/c03-scope/index'
import { partOf } from './part-of'

export const part = partOf([scopeApplies])
