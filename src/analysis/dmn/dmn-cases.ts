import type { Comparison } from '../../kernel/comparison'
import type { Interval, Scalar } from '../../kernel/condition'
import type { Derivation, MeasuredCut } from '../../kernel/derive'
import type { Json } from '../../kernel/json'
import type { Ids, ReadingOf } from '../../law/rule'
import type { KnownFacts } from '../table/any-table'
import type { Axis } from '../table/axis'
import { factsOf } from '../table/branches'
import type { DmnDecision, DmnType } from './dmn-table'
import { typeOfAxis, typeOfValues } from './dmn-types'
import { feelMeasure } from './feel-measure'
import { type FeelQuestion, feelComparison, feelTest, feelValue } from './feel'

export type AnyDerivation = Derivation<KnownFacts, Scalar, Ids>
export type AnyCondition = Scalar | { readonly oneOf: readonly Scalar[] } | Interval

interface AnyCase {
  readonly value: Scalar
  readonly when?: object
  readonly where?: readonly Comparison[]
}

/** What the cases of a derived fact look at: what FEEL calls it, of which type it is, and whether it can be null. */
interface Looked {
  readonly expression: string
  readonly type: DmnType
  readonly nullable: boolean
}

/** A derived fact as a decision in FEEL; null where its cut is a function. */
export function derivedDecision(
  name: string,
  { from, cases, measured }: AnyDerivation,
  axes: ReadonlyMap<string, Axis>,
  reading: ReadingOf,
): DmnDecision | null {
  if (cases !== undefined)
    return decisionByCases(
      name,
      [...axes.keys()].filter((fact) => from.includes(fact)),
      cases(reading),
      (fact) => lookedAt(fact, axes.get(fact) as Axis),
    )
  return measured === undefined
    ? null
    : decisionByCases(name, from, measured.cases(reading), lookedUp(measured, reading))
}

function lookedAt(fact: string, axis: Axis): Looked {
  return { expression: fact, type: typeOfAxis(axis), nullable: axis.kind === 'ordered' && axis.nullable }
}

function lookedUp(
  { measures, cases }: MeasuredCut<KnownFacts, Scalar, Ids>,
  reading: ReadingOf,
): (name: string) => Looked {
  return (name) => {
    const asked = cases(reading).flatMap(({ when = {} }) => (name in when ? [when[name] as Scalar] : []))
    return {
      expression: feelMeasure(measures[name] as MeasuredCut<KnownFacts, Scalar, Ids>['measures'][string]),
      type: typeOfConditions(asked),
      nullable: false,
    }
  }
}

/** Of what is only compared, and what is asked in ranges, a number. */
function typeOfConditions(conditions: readonly Scalar[]): DmnType {
  const plain = conditions.filter((condition) => condition !== null)
  return plain.length === 0 || plain.some((condition) => typeof condition === 'object') ? 'number' : typeOfValues(plain)
}

/**
 * Each fact that a case looks at alone is a column, and so is each comparison of facts. A fact that may be null is
 * asked first whether it is, since not every engine compares null with anything.
 */
function decisionByCases(
  name: string,
  needs: readonly string[],
  cases: readonly AnyCase[],
  look: (fact: string) => Looked,
): DmnDecision {
  const rules = cases.map(({ value, when = {}, where = [] }) => ({
    value,
    alone: [
      ...(Object.entries(when) as [string, AnyCondition][]).map(([fact, condition]) => ({
        ...look(fact),
        test: feelTest(condition),
      })),
      ...where
        .flatMap(factsOf)
        .map(look)
        .filter(({ nullable }) => nullable)
        .map((looked) => ({ ...looked, test: 'not(null)' })),
    ],
    compared: where.map((comparison) => ({
      ...feelComparison(
        comparison,
        (fact) => look(fact).expression,
        (fact) => !look(fact).nullable,
      ),
      type: 'number' as const,
    })),
  }))
  const alone = distinctExpressions(rules.flatMap((rule) => rule.alone))
  const compared = distinctExpressions(rules.flatMap((rule) => rule.compared))
  const testOf = (asked: readonly FeelQuestion[], column: FeelQuestion): string =>
    asked.find(({ expression }) => expression === column.expression)?.test ?? '-'
  return {
    name,
    needs,
    columns: [...alone, ...compared].map(({ expression, type }) => ({ expression, type })),
    outputs: [{ name, type: typeOfValues(cases.map(({ value }) => value)) }],
    rules: rules.map((rule) => ({
      tests: [
        ...alone.map((column) => testOf(rule.alone, column)),
        ...compared.map((column) => testOf(rule.compared, column)),
      ],
      outputs: [feelValue(rule.value as Json)],
    })),
  }
}

function distinctExpressions<Question extends FeelQuestion>(questions: readonly Question[]): readonly Question[] {
  return questions.filter(
    ({ expression }, place) => questions.findIndex((other) => other.expression === expression) === place,
  )
}
