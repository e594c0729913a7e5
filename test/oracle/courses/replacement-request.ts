/** 6.1.4 and 6.2.4: the bureau may ask on either ground, and then ten workdays run. */
export function replacementRequestByHand(facts: { role: string; unsuitability: string }): {
  bureau: string
  bodyMustReplaceWithin: number | null
} {
  if (facts.unsuitability === 'none') return { bureau: 'no-ground', bodyMustReplaceWithin: null }
  return { bureau: 'may-request', bodyMustReplaceWithin: 10 }
}

export const replaceableRoles = ['administrator', 'seed']
export const groundsOfUnsuitability = ['found', 'assessed', 'none']
