/** 7.3.2 prefers the pool of instructors, 7.4.1 knows no other source. */
export function instructorSourceByHand(facts: { event: string }): { pool: string; modality: string } {
  if (facts.event === 'in-person-general-course') return { pool: 'only', modality: 'must' }
  return { pool: 'prefer', modality: 'must' }
}

export const events = ['training', 'seminar', 'in-person-general-course']
