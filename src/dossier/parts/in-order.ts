import type * as z from 'zod/mini'
import { betweenFields } from '../../kernel/schema'

/** What cannot have happened, or end, before something else of the same entry. */
export function inOrder<Entry extends object>(
  first: keyof Entry & string,
  then: keyof Entry & string,
): z.core.$ZodCheck<Entry> {
  return betweenFields<Entry>([first, then], (entry) => {
    const [from, to] = [entry[first], entry[then]]
    return typeof from === 'string' && typeof to === 'string' && to < from
      ? [{ path: [then], code: 'reversed', data: { from } }]
      : []
  })
}
