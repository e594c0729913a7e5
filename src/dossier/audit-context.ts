import type { Asked } from '../kernel/choices'
import type { IsoDate } from '../kernel/civil-date'
import { taipeiCalendar } from '../calendar/taipei-calendar'
import type { WorkCalendar } from '../calendar/work-calendar'
import { askRead, isRefusal } from '../kernel/rule'
import type { ReadingId } from '../law/reading-choices'
import type { Decision, ReadingOf, Rule, RuleOptions } from '../law/rule'
import { type KnownBody, knownBody } from './body-kind'
import { turnsOf } from './days'
import type { Dossier } from './dossier'
import type { AuditInput } from './read-dossier'
import { type Group, groupsOf, possibleDaysOfGroup } from './record/groups'
import { type Person, peopleOf } from './record/people'
import { turnsOfScope } from './record/phases'
import { possibleDays } from './record/terms'
import { type Use, useOf } from './record/use'
import { type Scope, scopeOf, scopeOfBureau } from './scope'

/** A record on a day, and what every line asks of it. */
export interface AuditContext {
  readonly dossier: Dossier
  readonly asOf: IsoDate
  readonly asked: Asked<RuleOptions>
  readonly calendar: WorkCalendar
  readonly reading: ReadingOf
  readonly body: KnownBody
  readonly isBureau: boolean
  /** Whether it is a district office without duties under 陸 and 柒、一、二. */
  readonly isWithoutSupport: boolean
  /** Of duties of the body. */
  readonly scope: Scope
  /** Of duties of the bureau as such. */
  readonly bureauScope: Scope
  readonly use: Use
  readonly people: readonly Person[] | undefined
  readonly groups: readonly Group[] | undefined
  /** Asks a rule about facts that are known to be sound; null where it gives no answer. */
  readonly ask: <Facts, Value>(rule: Rule<Facts, Value>, facts: Facts) => Decision<Value> | null
}

export function contextOf({ dossier, asOf, asked }: AuditInput): AuditContext {
  const body = knownBody(dossier.body, asked.options)
  const answers = new Map<string, Decision<unknown> | null>()
  const reading = ((id: ReadingId) => asked.choices[id]) as ReadingOf
  const scope = scopeOf(dossier, body.kind, asked)
  const bureauScope = scopeOfBureau(dossier, asked)
  const groups = groupsOf(dossier)
  return {
    dossier,
    asOf,
    asked,
    calendar: asked.options.calendar ?? taipeiCalendar,
    reading,
    body,
    isBureau: body.kind === 'doit',
    isWithoutSupport: body.kind === 'district-office' && reading('district-office-duties') === 'strict',
    scope,
    bureauScope,
    use: useOf(dossier, asOf, () => [
      ...turnsOfScope(scope),
      ...turnsOfScope(bureauScope),
      ...turnsOf((groups ?? []).map(possibleDaysOfGroup)),
      ...turnsOf((dossier.council?.seats ?? []).map(possibleDays)),
    ]),
    people: peopleOf(dossier),
    groups,
    ask<Facts, Value>(rule: Rule<Facts, Value>, facts: Facts) {
      // What several obligations ask is asked once.
      const question = `${rule.id} ${JSON.stringify(facts)}`
      const given = answers.get(question)
      if (given !== undefined) return given as Decision<Value> | null
      const answer = askRead(rule, facts, asked)
      const decision = isRefusal(answer) ? null : answer
      answers.set(question, decision)
      return decision
    },
  }
}
