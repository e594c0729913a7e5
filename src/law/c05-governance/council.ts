/** 伍、一、(二) 協調會報: who sits on it. */
import * as z from 'zod/mini'
import type { CheckRule } from '../check'
import type { Repair } from '../repair'
import { defineCheckRule, findingTable } from '../check'
import { representativeNone, representativeRank, representativeSource } from './agency-representatives'
import type { CouncilFacts, CouncilFault, CouncilPost } from './council-facts'
import { councilFacts, councilPosts, postsBut } from './council-facts'
import { standingCount, standingPost } from './standing-representatives'

/**
 * Whether the coordination council is composed as the law wants it: a convener and a deputy of one of two pairs,
 * two standing representatives of the bureau, and representatives of other bodies.
 *
 * @param facts - the posts of its members, and the day of the question
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.1.2
 * @clause 5.1.2.1
 * @clause 5.1.2.2
 * @example
 * checkCouncil({ convener: 'city-executive', deputyConvener: 'doit-commissioner', standingRepresentatives: ['doit-section-chief', 'doit-section-chief'], agencyRepresentatives: [{ from: 'enterprise', firstTierHead: true }], asOf: '2020-06-01' }).value // => { compliant: true, findings: [] }
 */
export const checkCouncil: CheckRule<CouncilFacts, CouncilFault> = /* @__PURE__ */ defineCheckRule<
  CouncilFacts,
  CouncilFault
>({
  id: 'governance.council-composition',
  exportName: 'checkCouncil',
  clauses: ['5.1.2', '5.1.2.1', '5.1.2.2'],
  facts: /* @__PURE__ */ councilFacts(),
  findings: [
    /* @__PURE__ */ convenerPair(),
    /* @__PURE__ */ standingCount(),
    /* @__PURE__ */ standingPost(),
    /* @__PURE__ */ representativeSource(),
    /* @__PURE__ */ representativeRank(),
    /* @__PURE__ */ representativeNone(),
  ],
})

interface Conveners {
  readonly convener: CouncilPost
  readonly deputyConvener: CouncilPost
}

function convenerPair() {
  return findingTable<CouncilFacts, Conveners, Conveners, CouncilFault>(
    'convener-pair',
    ({ convener, deputyConvener }) => [
      {
        item: { convener, deputyConvener },
        detail: (pair) => ({ path: 'deputyConvener', actual: { ...pair }, repair: repairOf(pair) }),
      },
    ],
    {
      facts: z.strictObject({ convener: z.enum(councilPosts), deputyConvener: z.enum(councilPosts) }),
      rows: [
        {
          when: { convener: 'city-executive', deputyConvener: 'doit-commissioner' },
          then: 'met',
          clause: '5.1.2.1',
          code: 'executive-with-commissioner',
        },
        {
          when: { convener: 'city-executive', deputyConvener: postsBut('doit-commissioner') },
          then: 'convener-pair',
          clause: '5.1.2',
          code: 'executive-without-commissioner',
        },
        {
          when: { convener: 'doit-commissioner', deputyConvener: 'doit-deputy-commissioner' },
          then: 'met',
          clause: '5.1.2.2',
          code: 'commissioner-with-deputy',
        },
        {
          when: { convener: 'doit-commissioner', deputyConvener: postsBut('doit-deputy-commissioner') },
          then: 'convener-pair',
          clause: '5.1.2',
          code: 'commissioner-without-deputy',
        },
        {
          when: { convener: postsBut('city-executive', 'doit-commissioner') },
          then: 'convener-pair',
          clause: '5.1.2',
          code: 'convener-of-neither-pair',
        },
      ],
    },
  )
}

/** A convener of either pair keeps the seat, then a deputy of either; where neither is of one, both are replaced. */
function repairOf({ convener, deputyConvener }: Conveners): Repair {
  if (convener === 'city-executive' || convener === 'doit-commissioner')
    return { action: 'replace', what: 'deputy-convener' }
  const deputyStays = deputyConvener === 'doit-commissioner' || deputyConvener === 'doit-deputy-commissioner'
  return deputyStays
    ? { action: 'replace', what: 'convener' }
    : { action: 'replace', what: 'convener-and-deputy', count: 2 }
}
