/** 5.1.4: who attends a meeting of the council, and who may be asked to. */
export function invitationByHand(facts: { invitee: string }): { as: string; modality: string } {
  if (facts.invitee === 'designated-representative') return { as: 'attends', modality: 'must' }
  if (facts.invitee === 'listed-body') return { as: 'sits-in', modality: 'may' }
  return { as: 'attends-or-advises', modality: 'may' }
}

export const invitees = [
  'designated-representative',
  'listed-body',
  'business-field-representative',
  'association-or-group',
  'scholar-or-expert',
]
