import { designatedLimit, dueDate, timeliness } from '../../law/deadlines'
import { partOf } from './part-of'

export const part = partOf([designatedLimit, dueDate, timeliness])
