/** A number as its shortest decimal form says: `digits` × 10 ^ `exponent`. */
interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/**
 * The exact sum of the shortest decimal forms of finite numbers, rounded once to so many decimal places,
 * half away from zero. Infinite where no number is as large.
 */
export function exactSum(numbers: readonly number[], places: number): number {
  const decimals = numbers.map(decimalOf)
  const exponent = decimals.reduce((least, decimal) => Math.min(least, decimal.exponent), -places)
  let sum = 0n
  for (const decimal of decimals) sum += decimal.digits * tenTo(decimal.exponent - exponent)
  return Number(`${roundedQuotient(sum, tenTo(-places - exponent))}e-${places}`)
}

/** Read from the form that JavaScript writes: the shortest decimal that stands for no other number. */
function decimalOf(number: number): Decimal {
  const [significand, exponent = '0'] = String(number).split('e') as [string, string?]
  const [whole, fraction = ''] = significand.split('.') as [string, string?]
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length }
}

/** The quotient to the nearest whole number, half away from zero. */
function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const half = divisor / 2n
  return (dividend + (dividend < 0n ? -half : half)) / divisor
}

function tenTo(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}
