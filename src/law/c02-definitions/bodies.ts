import { deepFreeze } from '../../kernel/json'
import type { Body } from './body'
import { englishNames } from './english-names'
import { namedBodies } from './named-bodies'

/**
 * Every agency, enterprise and district office that 貳 and 參 name, and those founded, merged or renamed since 2018.
 * Schools are not in it: they are known by the form of their names. Candidates of an ambiguous name have this order.
 */
export const bodies: readonly Body[] = /* @__PURE__ */ inBothLanguages()

function inBothLanguages(): readonly Body[] {
  return deepFreeze(namedBodies.map((body) => ({ ...body, english: englishNames[body.entry] ?? null })))
}
