/** Makes a guard for one of a closed list of texts. */
export function guardOf<Code extends string>(codes: readonly Code[]): (value: unknown) => value is Code {
  return (value): value is Code => codes.includes(value as Code)
}
