import type { Decision } from '../law/rule'
import type { Answer } from './answer'

/** A decision as an answer, explained. */
export async function decisionAnswer(decision: Decision<unknown>, breach = false): Promise<Answer> {
  const { explain } = await import('./library')
  return { json: decision, text: (locale) => explain(decision, { locale }), breach }
}
