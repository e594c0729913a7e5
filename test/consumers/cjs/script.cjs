const { evaluate, isDuty, withOptions } = require('taipei-rollout-rules')
const { archive, explainArchived, verifyArchived } = require('taipei-rollout-rules/analysis')
const { defineLaw } = require('taipei-rollout-rules/kernel')

const facts = { duty: 'seed-change', from: '2025-09-26' }
const { rules } = withOptions({ readings: { 'typhoon-closure': 'counts-as-workday' } })
const archived = archive(evaluate('deadlines.due', facts), facts, { at: '2026-11-30' })
console.log(
  JSON.stringify([
    isDuty(facts.duty),
    rules['deadlines.due'](facts).value.due,
    verifyArchived(JSON.parse(JSON.stringify(archived))).same,
    explainArchived(archived, { locale: 'zh-TW' }).split('\n')[2],
    typeof defineLaw({ clauses: ['1'], readings: {} }).rule,
  ]),
)
