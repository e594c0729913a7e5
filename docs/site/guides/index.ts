import { amendment } from './amendment'
import { deadlines } from './deadlines'
import type { Guide } from './guide'
import { nextYear } from './next-year'
import { choosingReadings } from './readings'
import { use } from './use'

/** The guides in the order of their page. */
export const guides: readonly Guide[] = [deadlines, choosingReadings, use, nextYear, amendment]
