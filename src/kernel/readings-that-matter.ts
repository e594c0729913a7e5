import type { TakenReadings } from './choices'
import type { AppliedReading } from './decision'
import { deepFreeze, sameJson } from './json'

/** Of a decision that no reading touches, as most are. */
const NO_READINGS: readonly AppliedReading[] = /* @__PURE__ */ Object.freeze([])

/**
 * Decides under the choices made, and finds the readings of which another choice, all else equal, gives another value
 * or a refusal, in the order in which the choices stand. `decide` is pure: it is asked again under other choices. What
 * it settles has a `value`, what it refuses has none.
 */
export function settleUnder<Ruling extends object>(
  choicesOf: Readonly<Record<string, readonly string[]>>,
  { choices: chosen, deciders }: TakenReadings,
  decide: (reading: (id: string) => string) => Ruling,
): { readonly ruling: Ruling; readonly readings: readonly AppliedReading[] } {
  const asked: string[] = []
  const ruling = decide((reading) => {
    if (!asked.includes(reading)) asked.push(reading)
    return chosen[reading] as string
  })
  // A refusal is thrown as it is, whatever other choices would give.
  if (!('value' in ruling)) return { ruling, readings: NO_READINGS }

  const matters = (reading: string): boolean => {
    for (const choice of choicesOf[reading] as readonly string[]) {
      if (choice === chosen[reading]) continue
      const other = decide((wanted) => (wanted === reading ? choice : (chosen[wanted] as string)))
      if (!('value' in other) || !sameJson(other.value, ruling.value)) return true
    }
    return false
  }
  // A reading that was never asked cannot change the answer, so only those asked are tried.
  const mattering = asked.filter(matters)
  if (mattering.length === 0) return { ruling, readings: NO_READINGS }
  const inOrder =
    mattering.length < 2 ? mattering : Object.keys(chosen).filter((reading) => mattering.includes(reading))
  return { ruling, readings: deepFreeze(inOrder.map((id) => ({ id, choice: chosen[id] as string, ...deciders[id] }))) }
}
