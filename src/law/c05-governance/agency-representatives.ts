import * as z from 'zod/mini'
import { moreThan, oneOf } from '../../kernel/condition'
import { countOf } from '../../kernel/measure'
import { byMeasures } from '../../kernel/measured-cases'
import type { BodyKind } from '../c02-definitions/body-kind'
import { bodyKinds } from '../c02-definitions/body-kind'
import { findingTable } from '../check'
import type { Ids } from '../rule'
import type { CouncilFacts, CouncilFault, CouncilPost } from './council-facts'
import { councilFacts, councilPosts, whereRepresented } from './council-facts'
import { factsTable } from './facts-table'

interface SourceItem {
  readonly convener: CouncilPost
  /** The kind of body that sent the representative. */
  readonly from: BodyKind
}

export function representativeSource() {
  return findingTable<CouncilFacts, SourceItem, SourceItem, CouncilFault>(
    'representative-source',
    ({ convener, agencyRepresentatives }) =>
      agencyRepresentatives.map((representative, place) => ({
        item: { convener, from: representative.from },
        figures: ({ from }) => ({ convener, from, number: place + 1 }),
        detail: ({ from }) => ({
          path: `agencyRepresentatives.${place}.from`,
          expected: ['first-level', 'enterprise', 'district-office'],
          actual: from,
          repair: { action: 'remove', what: 'agency-representative', count: 1 },
        }),
      })),
    {
      facts: z.strictObject({ convener: z.enum(councilPosts), from: z.enum(bodyKinds) }),
      rows: whereRepresented<SourceItem>([
        {
          when: { from: oneOf('first-level', 'enterprise', 'district-office') },
          then: 'met',
          clause: '5.1.2.2',
          code: 'body-that-sends',
        },
        {
          when: { from: oneOf('second-level', 'school') },
          then: 'representative-source',
          clause: '5.1.2.2',
          code: 'body-that-does-not-send',
        },
      ]),
    },
    'agencyRepresentatives',
  )
}

interface RankItem {
  readonly convener: CouncilPost
  /** Whether the representative heads a first-tier unit, or ranks above. */
  readonly firstTierHead: boolean
}

export function representativeRank() {
  return findingTable<CouncilFacts, RankItem, RankItem, CouncilFault>(
    'representative-rank',
    ({ convener, agencyRepresentatives }) =>
      agencyRepresentatives.map(({ firstTierHead }, place) => ({
        item: { convener, firstTierHead },
        figures: () => ({ convener, firstTierHead, number: place + 1 }),
        detail: () => ({
          path: `agencyRepresentatives.${place}.firstTierHead`,
          expected: true,
          actual: false,
          repair: { action: 'replace', what: 'agency-representative', count: 1 },
        }),
      })),
    {
      facts: z.strictObject({ convener: z.enum(councilPosts), firstTierHead: z.boolean() }),
      rows: whereRepresented<RankItem>([
        { when: { firstTierHead: true }, then: 'met', clause: '5.1.2.2', code: 'first-tier-head' },
        {
          when: { firstTierHead: false },
          then: 'representative-rank',
          clause: '5.1.2.2',
          code: 'below-first-tier-head',
        },
      ]),
    },
    'agencyRepresentatives',
  )
}

interface SeveralInputs {
  readonly convener: CouncilPost
  readonly representatives: 'enough' | 'too-few'
}

export function representativeNone() {
  return factsTable<CouncilFacts, SeveralInputs, CouncilFault>(
    'representative-none',
    {
      figures: ({ convener, agencyRepresentatives }) => ({
        convener,
        agencyRepresentatives: agencyRepresentatives.length,
      }),
      detail: () => ({
        path: 'agencyRepresentatives',
        expected: 1,
        actual: 0,
        repair: { action: 'add', what: 'agency-representative', count: 1 },
      }),
    },
    {
      facts: councilFacts(),
      derive: {
        representatives: byMeasures<CouncilFacts, SeveralInputs['representatives'], Ids>({
          from: ['agencyRepresentatives'],
          values: ['enough', 'too-few'],
          measures: { count: countOf('agencyRepresentatives') },
          cases: (reading) => [
            { value: 'enough', when: { count: moreThan(0) } },
            { value: reading('several') === 'may-be-none' ? 'enough' : 'too-few', when: { count: 0 } },
          ],
          witnesses: [
            { value: 'enough', facts: { agencyRepresentatives: [{ from: 'enterprise', firstTierHead: true }] } },
            { value: 'too-few', facts: { agencyRepresentatives: [] } },
          ],
        }),
      },
      rows: whereRepresented<SeveralInputs>([
        { when: { representatives: 'enough' }, then: 'met', clause: '5.1.2.2', code: 'represented' },
        {
          when: { representatives: 'too-few' },
          then: 'representative-none',
          clause: '5.1.2.2',
          code: 'nobody-represented',
        },
      ]),
    },
  )
}
