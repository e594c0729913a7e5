import type { Reading } from '../../law/register/readings/reading'

/** In a page, the readings that bear on the rules that have been fetched. */
export const readings: Record<string, Reading> = {}
