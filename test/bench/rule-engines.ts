import { ZenEngine } from '@gorules/zen-engine'
import { Engine } from 'json-rules-engine'

/** The bands of the appraisal, the lower bound of each and the first that is reached, as both engines are told them. */
const bands = [
  ['A+', 95],
  ['A', 90],
  ['B', 80],
  ['C', 70],
  ['D', 60],
  ['E', -Infinity],
] as const

export type GradeOf = (score: number) => Promise<unknown>

/** One rule a band, as its documentation advises: conditions on a fact, an event where they hold. */
export function gradeByJsonRulesEngine(): GradeOf {
  const engine = new Engine()
  bands.forEach(([grade, from], place) => {
    const above = bands[place - 1]?.[1]
    const conditions = [
      ...(from === -Infinity ? [] : [{ fact: 'score', operator: 'greaterThanInclusive', value: from }]),
      ...(above === undefined ? [] : [{ fact: 'score', operator: 'lessThan', value: above }]),
    ]
    engine.addRule({ conditions: { all: conditions }, event: { type: grade } })
  })
  return async (score) => (await engine.run({ score })).events[0]?.type
}

/** One decision table with hit policy first, compiled beforehand. */
export function gradeByZenEngine(): GradeOf {
  const rules = bands.map(([grade, from]) => ({
    _id: grade,
    score: from === -Infinity ? '' : `>= ${from}`,
    grade: `"${grade}"`,
  }))
  const content = {
    inputs: [{ id: 'score', name: 'Score', type: 'expression', field: 'score' }],
    outputs: [{ id: 'grade', name: 'Grade', type: 'expression', field: 'grade' }],
    hitPolicy: 'first',
    rules,
  }
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'table', name: 'table', type: 'decisionTableNode', content },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'to-table', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'to-out', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  })
  return async (score) => ((await decision.evaluate({ score })) as { result: { grade?: unknown } }).result.grade
}
