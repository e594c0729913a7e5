/** A decimal number, in full width too; what is none is given back for the rule to refuse. */
export function toNumber(text: string): number | string {
  const folded = text.normalize('NFKC').trim()
  return /^[+-]?\d+(?:\.\d+)?$/.test(folded) ? Number(folded) : text
}
