import type { AnyRule } from '../part'

/** In a page, the rules that have been fetched: it stands in the place of those of the whole library. */
export const rules: Record<string, AnyRule> = {}
