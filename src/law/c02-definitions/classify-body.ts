/** 貳、二至五 · 參: which body a name means. */
import * as z from 'zod/mini'
import { type Schema, name } from '../../kernel/schema'
import type { ClauseId } from '../clause-id'
import { defineRule, type Ruling, type ReadingOf, type Rule } from '../rule'
import type { NamedBody } from './body'
import { type BodyKind, bodyKinds } from './body-kind'
import { findBody, findSeveral } from './find-bodies'
import { foldName, withoutCity } from './folded-name'
import { nearestBodies } from './nearest-bodies'
import { type SchoolRefusal, isElsewhere, judgeSchool, suggestedSchools } from './schools'

/** The clause that names each kind of body. */
const clauseOf = {
  'first-level': '2.2',
  'second-level': '2.3',
  enterprise: '2.4',
  school: '2.5',
  'district-office': '3',
} as const satisfies Record<BodyKind, ClauseId>

/** The most characters that a name may have, counted as code points before anything is folded. */
const LONGEST_NAME = 100

/** Facts of {@link classifyBody}. */
export interface ClassifyBodyFacts {
  /** The name of a body, 1 to 100 characters once trimmed. */
  readonly name: string
}

/** A body that an ambiguous name may mean. */
export interface BodyCandidate {
  readonly kind: BodyKind
  /** The official full name. */
  readonly name: string
}

/** A name that means one body. */
export interface ListedBody extends BodyCandidate {
  readonly status: 'listed'
  /** The law's own entry, such as 各戶政事務所. */
  readonly entry: string
}

/** A name that fits several bodies, in the order of the law's entries. */
export interface AmbiguousBody {
  readonly status: 'ambiguous'
  readonly candidates: readonly BodyCandidate[]
}

/** A name that means no body of the regulation. */
export interface UnlistedBody {
  readonly status: 'not-listed'
  /**
   * What may have been meant, at most three full names: bodies that are spelt nearly so or of which a section is named;
   * of a school the name with the City put before it.
   */
  readonly suggestions: readonly string[]
}

/** Value of {@link classifyBody}. */
export type BodyClassification = ListedBody | AmbiguousBody | UnlistedBody

/**
 * Which body a name means and of which kind it is. The name may be the full one, that without the City or the
 * bureau above, the law's entry or a usual short form; schools are known by the form of their names.
 * Width and other compatible forms of a character, its variants (台 for 臺, 巿 for 市), spaces, characters that are not
 * seen, and the case of Latin letters make no difference.
 *
 * @param facts - the name, 1 to 100 characters once trimmed
 * @returns the body; or the bodies, where the name fits several; or at most three suggestions, where it is none
 * @example
 * classifyBody({ name: '北市環保局內湖焚化廠' }).value // => { status: 'listed', kind: 'second-level', name: '臺北市政府環境保護局內湖垃圾焚化廠', entry: '各垃圾焚化廠' }
 * @example
 * classifyBody({ name: '中正分局' }).value // => { status: 'ambiguous', candidates: [{ kind: 'second-level', name: '臺北市政府警察局中正第一分局' }, { kind: 'second-level', name: '臺北市政府警察局中正第二分局' }] }
 * @example
 * classifyBody({ name: '建國高中' }).value // => { status: 'not-listed', suggestions: ['臺北市立建國高中'] }
 */
export const classifyBody: Rule<ClassifyBodyFacts, BodyClassification> = /* @__PURE__ */ defineRule({
  id: 'definitions.classify-body',
  exportName: 'classifyBody',
  clauses: ['2.2', '2.3', '2.4', '2.5', '3'],
  facts: /* @__PURE__ */ classifyBodyFacts(),
  value: /* @__PURE__ */ classifyBodyValue(),
  decide({ name: given }, reading): Classified {
    const folded = foldName(given)
    const body = findBody(folded, reading)
    if (body !== undefined) return listed(body, 'named-body')
    const several = findSeveral(folded, reading)
    if (several.length > 1) return ambiguous(several)
    const school = judgeSchool(folded, reading)
    if ('entry' in school) return listed({ kind: 'school', name: folded, entry: school.entry }, 'school-by-form')
    const [single] = several
    return single === undefined ? notListed(folded, school.no, reading) : suggestedAlone(single)
  },
})

type Classified = Ruling<BodyClassification, 'definitions.classify-body'>

function listed(
  { kind, name: fullName, entry }: Pick<NamedBody, 'kind' | 'name' | 'entry'>,
  code: 'named-body' | 'school-by-form',
): Classified {
  return {
    value: { status: 'listed', kind, name: fullName, entry },
    basis: () => [{ clause: clauseOf[kind], code, data: { name: fullName, entry } }],
  }
}

function ambiguous(several: readonly NamedBody[]): Classified {
  return {
    value: { status: 'ambiguous', candidates: several.map(({ kind, name: fullName }) => ({ kind, name: fullName })) },
    basis: () =>
      bodyKinds.flatMap((wanted) => {
        const names = several.filter(({ kind }) => kind === wanted).map(({ name: fullName }) => fullName)
        return names.length === 0 ? [] : [{ clause: clauseOf[wanted], code: 'several-bodies-fit', data: { names } }]
      }),
  }
}

/** A district or the like with one body only: too little said to list it, enough to suggest it. */
function suggestedAlone({ kind, name: fullName }: NamedBody): Classified {
  return {
    value: { status: 'not-listed', suggestions: [fullName] },
    basis: () => [{ clause: clauseOf[kind], code: 'named-in-part', data: { name: fullName } }],
  }
}

function notListed(folded: string, whyNoSchool: SchoolRefusal, reading: ReadingOf): Classified {
  return {
    value: { status: 'not-listed', suggestions: suggestionsFor(folded, reading) },
    basis: () =>
      bodyKinds.map((kind) => ({
        clause: clauseOf[kind],
        code: kind === 'school' ? whyNoSchool : 'not-named',
        data: { name: folded },
      })),
  }
}

function suggestionsFor(folded: string, reading: ReadingOf): readonly string[] {
  return isElsewhere(withoutCity(folded)) ? [] : (suggestedSchools(folded) ?? nearestBodies(folded, reading))
}

function classifyBodyFacts(): Schema<ClassifyBodyFacts> {
  return z.strictObject({ name: bodyName() })
}

/** A name that can be classified; its length is counted in code points. */
export function bodyName(): z.ZodMiniType<string, string> {
  return name(LONGEST_NAME)
}

function classifyBodyValue(): Schema<BodyClassification> {
  const kind = z.enum(bodyKinds)
  return z.union([
    z.strictObject({ status: z.literal('listed'), kind, name: z.string(), entry: z.string() }),
    z.strictObject({ status: z.literal('ambiguous'), candidates: z.array(z.strictObject({ kind, name: z.string() })) }),
    z.strictObject({ status: z.literal('not-listed'), suggestions: z.array(z.string()).check(z.maxLength(3)) }),
  ])
}
