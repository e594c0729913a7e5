import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { below, moreThan } from '../../kernel/condition'
import { countOf } from '../../kernel/measure'
import { byMeasures } from '../../kernel/measured-cases'
import { isoDate } from '../../kernel/schema'
import { findingTable } from '../check'
import type { Ids } from '../rule'
import type { Centers } from './abolished-sections'
import { centersDerivation } from './abolished-sections'
import type { CouncilFacts, CouncilFault, CouncilPost } from './council-facts'
import { councilFacts, councilPosts, postsBut, whereRepresented } from './council-facts'
import { factsTable } from './facts-table'

/** How many standing representatives the bureau has on the council (5.1.2.2): 兩人. */
const STANDING_REPRESENTATIVES = 2

interface StandingInputs {
  readonly convener: CouncilPost
  readonly standing: 'too-few' | 'two' | 'too-many'
}

export function standingCount() {
  return factsTable<CouncilFacts, StandingInputs, CouncilFault>(
    'standing-count',
    {
      figures: ({ convener, standingRepresentatives: { length } }) => ({ convener, standingRepresentatives: length }),
      detail: ({ standingRepresentatives: { length } }) => ({
        path: 'standingRepresentatives',
        expected: STANDING_REPRESENTATIVES,
        actual: length,
        repair: {
          action: length < STANDING_REPRESENTATIVES ? 'add' : 'remove',
          what: 'standing-representative',
          count: Math.abs(length - STANDING_REPRESENTATIVES),
        },
      }),
    },
    {
      facts: councilFacts(),
      derive: {
        standing: byMeasures<CouncilFacts, StandingInputs['standing'], Ids>({
          from: ['standingRepresentatives'],
          values: ['too-few', 'two', 'too-many'],
          measures: { count: countOf('standingRepresentatives') },
          cases: () => [
            { value: 'too-few', when: { count: below(STANDING_REPRESENTATIVES) } },
            { value: 'two', when: { count: STANDING_REPRESENTATIVES } },
            { value: 'too-many', when: { count: moreThan(STANDING_REPRESENTATIVES) } },
          ],
          witnesses: [
            { value: 'too-few', facts: { standingRepresentatives: ['doit-section-chief'] } },
            { value: 'two', facts: { standingRepresentatives: ['doit-section-chief', 'doit-section-chief'] } },
            {
              value: 'too-many',
              facts: { standingRepresentatives: ['doit-section-chief', 'doit-section-chief', 'doit-section-chief'] },
            },
          ],
        }),
      },
      rows: whereRepresented<StandingInputs>([
        { when: { standing: 'two' }, then: 'met', clause: '5.1.2.2', code: 'two-standing-representatives' },
        {
          when: { standing: 'too-few' },
          then: 'standing-count',
          clause: '5.1.2.2',
          code: 'too-few-standing-representatives',
        },
        {
          when: { standing: 'too-many' },
          then: 'standing-count',
          clause: '5.1.2.2',
          code: 'too-many-standing-representatives',
        },
      ]),
    },
  )
}

/** One standing representative. */
interface StandingItem {
  readonly convener: CouncilPost
  readonly post: CouncilPost
  readonly asOf: IsoDate
}

interface StandingPostInputs extends Pick<StandingItem, 'convener' | 'post'> {
  readonly centers: Centers
}

export function standingPost() {
  return findingTable<CouncilFacts, StandingItem, StandingPostInputs, CouncilFault>(
    'standing-post',
    ({ convener, standingRepresentatives, asOf }) =>
      standingRepresentatives.map((given, place) => ({
        item: { convener, post: given, asOf },
        figures: ({ post, asOf }) => ({ convener, post, asOf, number: place + 1 }),
        detail: ({ post }) => ({
          path: `standingRepresentatives.${place}`,
          expected: 'doit-section-chief',
          actual: post,
          repair: { action: 'replace', what: 'standing-representative', count: 1 },
        }),
      })),
    {
      facts: z.strictObject({ convener: z.enum(councilPosts), post: z.enum(councilPosts), asOf: isoDate() }),
      derive: { centers: centersDerivation },
      rows: whereRepresented<StandingPostInputs>([
        { when: { post: 'doit-section-chief' }, then: 'met', clause: '5.1.2.2', code: 'section-chief' },
        {
          when: { post: 'doit-center-director', centers: 'succeed' },
          then: 'met',
          clause: '5.1.2.2',
          code: 'center-director',
        },
        {
          when: { post: 'doit-center-director', centers: 'do-not-succeed' },
          then: 'standing-post',
          clause: '5.1.2.2',
          code: 'center-director-not-named',
        },
        {
          when: { post: postsBut('doit-section-chief', 'doit-center-director') },
          then: 'standing-post',
          clause: '5.1.2.2',
          code: 'no-section-chief',
        },
      ]),
    },
    'standingRepresentatives',
  )
}
