import express from 'express'
import { RolloutRulesError, evaluate, isRuleId } from 'taipei-rollout-rules'
import { explain } from 'taipei-rollout-rules/analysis'

/** Asks any rule about the facts of a request; what the rule refuses is said with its faults. */
export const app = express()
  .use(express.json())
  .post('/rules/:id', ({ params: { id }, body }, response) => {
    if (!isRuleId(id)) return response.status(404).json({ id })
    const decision = evaluate(id, body)
    return response.json({ value: decision.value, text: explain(decision, { locale: 'zh-TW' }) })
  })
  .use((error, _request, response, next) =>
    error instanceof RolloutRulesError
      ? response.status(422).json({ code: error.code, issues: error.issues })
      : next(error),
  )
