/** 伍、一、(二) 協調會報: who sits on it. */
import * as z from 'zod/mini'
import { below, moreThan, oneOf } from '../../kernel/condition'
import { cutOver } from '../../kernel/cut'
import { countOf } from '../../kernel/measure'
import { isoDate, objectOf } from '../../kernel/schema'
import { bodyKinds } from '../c02-definitions/body-kind'
import { type CheckRule, checkRule } from '../check'
import type { Repair } from '../repair'
import { centers } from './abolished-sections'
import {
  type AgencyRepresentative,
  type CouncilFacts,
  councilFacts,
  type CouncilFault,
  type CouncilPost,
  councilPosts,
  postsBut,
} from './council-facts'

/** A standing representative as a small table looks at one. */
interface StandingRepresentative extends Pick<CouncilFacts, 'convener' | 'asOf'> {
  readonly post: CouncilPost
}

/**
 * Whether the coordination council is composed as the law wants it: a convener and a deputy of one of two pairs,
 * two standing representatives of the bureau, and representatives of other bodies.
 *
 * @param facts - the posts of its members, and the day of the question
 * @example
 * checkCouncil({ convener: 'city-executive', deputyConvener: 'doit-commissioner', standingRepresentatives: ['doit-section-chief', 'doit-section-chief'], agencyRepresentatives: [{ from: 'enterprise', firstTierHead: true }], asOf: '2020-06-01' }).value // => { compliant: true, findings: [] }
 */
export const checkCouncil: CheckRule<CouncilFacts, CouncilFault> = /* @__PURE__ */ checkRule(() => {
  const [executive, commissioner, deputy] = ['city-executive', 'doit-commissioner', 'doit-deputy-commissioner'] as const
  const [chief, director] = ['doit-section-chief', 'doit-center-director'] as const
  const sending = ['first-level', 'enterprise', 'district-office'] as const
  const convener = z.enum(councilPosts)
  return {
    id: 'governance.council-composition',
    exportName: 'checkCouncil',
    clause: '5.1.2.2',
    clauses: ['5.1.2', '5.1.2.1', '5.1.2.2'],
    facts: councilFacts(),
    findings: ({ whole, eachOf }) => [
      whole('convener-pair', {
        clause: '5.1.2',
        // prettier-ignore
        rows: [
          { when: { convener: executive, deputyConvener: commissioner },              then: 'met', clause: '5.1.2.1', code: 'executive-with-commissioner' },
          { when: { convener: executive, deputyConvener: postsBut(commissioner) },                                    code: 'executive-without-commissioner' },
          { when: { convener: commissioner, deputyConvener: deputy },                 then: 'met', clause: '5.1.2.2', code: 'commissioner-with-deputy' },
          { when: { convener: commissioner, deputyConvener: postsBut(deputy) },                                       code: 'commissioner-without-deputy' },
          { when: { convener: postsBut(executive, commissioner) },                                                    code: 'convener-of-neither-pair' },
        ],
        figures: pairOf,
        detail: (facts) => ({ path: 'deputyConvener', actual: pairOf(facts), repair: repairOf(facts) }),
      }),
      whole('standing-count', {
        derive: { standing: countOf('standingRepresentatives') },
        // 常任代表兩人.
        rows: whereRepresented([
          { when: { standing: 2 }, then: 'met', code: 'two-standing-representatives' },
          { when: { standing: below(2) }, code: 'too-few-standing-representatives' },
          { when: { standing: moreThan(2) }, code: 'too-many-standing-representatives' },
        ]),
        figures: (facts) => ({
          convener: facts.convener,
          standingRepresentatives: facts.standingRepresentatives.length,
        }),
        detail: ({ standingRepresentatives: { length } }) => ({
          path: 'standingRepresentatives',
          expected: 2,
          actual: length,
          repair: {
            action: length < 2 ? 'add' : 'remove',
            what: 'standing-representative',
            count: Math.abs(length - 2),
          },
        }),
      }),
      eachOf('standingRepresentatives', 'standing-post', {
        item: objectOf<StandingRepresentative>({ convener, post: z.enum(councilPosts), asOf: isoDate() }),
        itemOf: (post, facts) => ({ convener: facts.convener, post, asOf: facts.asOf }),
        derive: { centers: centers() },
        rows: whereRepresented([
          { when: { post: chief }, then: 'met', code: 'section-chief' },
          { when: { post: director, centers: 'succeed' }, then: 'met', code: 'center-director' },
          { when: { post: director, centers: 'do-not-succeed' }, code: 'center-director-not-named' },
          { when: { post: postsBut(chief, director) }, code: 'no-section-chief' },
        ]),
        figures: (item, place) => ({ ...item, number: place + 1 }),
        detail: ({ post }, place) => ({
          path: `standingRepresentatives.${place}`,
          expected: chief,
          actual: post,
          repair: { action: 'replace', what: 'standing-representative', count: 1 },
        }),
      }),
      eachOf('agencyRepresentatives', 'representative-source', {
        item: objectOf<Pick<CouncilFacts, 'convener'> & Pick<AgencyRepresentative, 'from'>>({
          convener,
          from: z.enum(bodyKinds),
        }),
        itemOf: ({ from }, facts) => ({ convener: facts.convener, from }),
        rows: whereRepresented([
          { when: { from: oneOf(...sending) }, then: 'met', code: 'body-that-sends' },
          { when: { from: oneOf('second-level', 'school') }, code: 'body-that-does-not-send' },
        ]),
        figures: (item, place) => ({ ...item, number: place + 1 }),
        detail: ({ from }, place) => ({
          path: `agencyRepresentatives.${place}.from`,
          expected: sending,
          actual: from,
          repair: { action: 'remove', what: 'agency-representative', count: 1 },
        }),
      }),
      eachOf('agencyRepresentatives', 'representative-rank', {
        item: objectOf<Pick<CouncilFacts, 'convener'> & Pick<AgencyRepresentative, 'firstTierHead'>>({
          convener,
          firstTierHead: z.boolean(),
        }),
        itemOf: ({ firstTierHead }, facts) => ({ convener: facts.convener, firstTierHead }),
        rows: whereRepresented([
          { when: { firstTierHead: true }, then: 'met', code: 'first-tier-head' },
          { when: { firstTierHead: false }, code: 'below-first-tier-head' },
        ]),
        figures: (item, place) => ({ ...item, number: place + 1 }),
        detail: (_, place) => ({
          path: `agencyRepresentatives.${place}.firstTierHead`,
          expected: true,
          actual: false,
          repair: { action: 'replace', what: 'agency-representative', count: 1 },
        }),
      }),
      whole('representative-none', {
        derive: { representatives: severalRepresentatives() },
        rows: whereRepresented([
          { when: { representatives: 'enough' }, then: 'met', code: 'represented' },
          { when: { representatives: 'too-few' }, code: 'nobody-represented' },
        ]),
        figures: (facts) => ({ convener: facts.convener, agencyRepresentatives: facts.agencyRepresentatives.length }),
        detail: () => ({
          path: 'agencyRepresentatives',
          expected: 1,
          actual: 0,
          repair: { action: 'add', what: 'agency-representative', count: 1 },
        }),
      }),
    ],
  }
})

/** 若干: at least one, or none, by the reading. */
function severalRepresentatives() {
  return cutOver(
    { count: countOf('agencyRepresentatives') },
    {
      enough: {
        cases: {
          reading: 'several',
          choices: { 'at-least-one': [{ when: { count: moreThan(0) } }], 'may-be-none': [{}] },
        },
        witness: { agencyRepresentatives: [{ from: 'enterprise', firstTierHead: true }] },
      },
      'too-few': {
        cases: { reading: 'several', choices: { 'at-least-one': [{ when: { count: 0 } }], 'may-be-none': [] } },
        witness: { agencyRepresentatives: [] },
      },
    },
  )
}

/**
 * The rows on representatives under both choices of the reading that decides
 * whether a council convened by a city executive has any to ask about.
 */
function whereRepresented<const Rows extends readonly { readonly when: object }[]>(rows: Rows) {
  const executive = {
    when: { convener: 'city-executive' },
    then: 'met',
    clause: '5.1.2.1',
    code: 'executive-without-representatives',
  } as const
  const convener = postsBut('city-executive')
  const commissioner = rows.map((row) => ({ ...row, when: { convener, ...row.when } })) as readonly Rows[number][]
  return {
    reading: 'standing-representatives',
    choices: { 'both-ways': rows, 'second-way-only': [executive, ...commissioner] },
  } as const
}

function pairOf({ convener, deputyConvener }: CouncilFacts) {
  return { convener, deputyConvener }
}

/** A convener of either pair keeps the seat, then a deputy of either; where neither is of one, both are replaced. */
function repairOf({ convener, deputyConvener }: CouncilFacts): Repair {
  if (convener === 'city-executive' || convener === 'doit-commissioner')
    return { action: 'replace', what: 'deputy-convener' }
  const deputyStays = deputyConvener === 'doit-commissioner' || deputyConvener === 'doit-deputy-commissioner'
  return deputyStays
    ? { action: 'replace', what: 'convener' }
    : { action: 'replace', what: 'convener-and-deputy', count: 2 }
}
