import { nameKey } from '../kernel/name-key'
import { inNaturalOrder } from '../kernel/natural-order'

/**
 * A copy of plain data with every list in one order and every name in one form (NFC), so that neither the order given
 * nor the form of a name can matter. Entries begin with what tells them apart, so that they stand in its natural order.
 */
export function inCanonicalOrder<T>(value: T): T {
  if (Array.isArray(value))
    return inNaturalOrder(
      value.map((entry: unknown) => inCanonicalOrder(entry)),
      (entry) => JSON.stringify(entry),
    ) as T
  if (typeof value === 'string') return nameKey(value) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, inCanonicalOrder(member as unknown)]),
  ) as T
}
