/** The greatest number below another that a computer tells apart from it. */
export function nextBelow(number: number): number {
  return -nextAbove(-number)
}

/** The least number above another that a computer tells apart from it: the next pattern of bits. */
export function nextAbove(number: number): number {
  if (number === 0) return Number.MIN_VALUE
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, number)
  view.setBigInt64(0, view.getBigInt64(0) + (number > 0 ? 1n : -1n))
  return view.getFloat64(0)
}
