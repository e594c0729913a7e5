/** 伍、一、(二): the bureau's council as it stands. */
import {
  type AgencyRepresentative,
  type CouncilFacts,
  type CouncilPost,
  checkCouncil,
} from '../../law/c05-governance/index'
import type { AuditContext } from '../audit-context'
import { allOf } from '../gate'
import { type Fact, fact } from '../judge'
import type { Obligation } from '../obligation'
import type { DossierSeat } from '../parts/council'
import { aspects, whereEstablished } from './composition'
import { stillSits } from './council-seats'

/** 5.1.2: the bureau's council, by who sits on it. */
export function councilComposition(context: AuditContext): Obligation[] {
  const {
    dossier: { council = {} },
    asOf,
    majorSystem,
    kind,
  } = context
  if (kind !== 'doit') return []
  const sitting = (wanted: DossierSeat['seat']): Fact<readonly DossierSeat[]> => {
    const holders = council.seats
      ?.filter(({ seat }) => seat === wanted)
      .map((seat) => ({ seat, sits: stillSits(context, council, seat) }))
    const missing = holders?.flatMap(({ sits }) => (sits.value === undefined ? sits.paths : [])) ?? ['council.seats']
    return fact<readonly DossierSeat[]>(
      missing,
      missing.length === 0 ? holders?.filter(({ sits }) => sits.value).map(({ seat }) => seat) : undefined,
      [],
    )
  }
  const [standing, agencies] = [sitting('standing-representative'), sitting('agency-representative')]
  const listOf = new Map([
    ['standingRepresentatives', standing],
    ['agencyRepresentatives', agencies],
  ])
  return aspects<CouncilFacts>(context, {
    rule: checkCouncil,
    occasion: 'council-composition',
    gate: allOf(majorSystem, whereEstablished('council.establishedOn', council.establishedOn)),
    facts: {
      // A seat that nobody holds is held by none of the posts that the clause names.
      convener: seatFact<CouncilPost>(sitting('convener'), ['post'], ([seat]) => seat?.post ?? 'other', [
        'city-executive',
        'doit-commissioner',
        'other',
      ]),
      deputyConvener: seatFact<CouncilPost>(sitting('deputy-convener'), ['post'], ([seat]) => seat?.post ?? 'other', [
        'doit-commissioner',
        'doit-deputy-commissioner',
        'other',
      ]),
      standingRepresentatives: seatFact<readonly CouncilPost[]>(
        standing,
        ['post'],
        (holders) => holders.map(({ post }) => post),
        [[], ['doit-section-chief', 'doit-section-chief'], ['other', 'other']],
      ),
      agencyRepresentatives: seatFact<readonly AgencyRepresentative[]>(
        agencies,
        ['from', 'firstTierHead'],
        (holders) => holders.map(({ from, firstTierHead }) => ({ from, firstTierHead })),
        [[], [{ from: 'first-level', firstTierHead: true }], [{ from: 'school', firstTierHead: false }]],
      ),
      asOf: fact([], asOf, []),
    },
    entryOf: ({ path }) => {
      const [list, place] = String(path).split('.')
      return listOf.get(String(list))?.value?.[Number(place)]?.id
    },
  })
}

type SeatMember = 'post' | 'from' | 'firstTierHead'
type KnownSeat = { readonly [Member in SeatMember]: NonNullable<DossierSeat[Member]> }

/** What is made of some members of all who sit; of those that are not known it names each. */
function seatFact<T>(
  { value: holders, paths }: Fact<readonly DossierSeat[]>,
  members: readonly SeatMember[],
  of: (holders: readonly KnownSeat[]) => T,
  couldBe: readonly T[],
): Fact<T> {
  const missing =
    holders?.flatMap((holder) =>
      members.filter((member) => holder[member] === undefined).map((member) => `council.seats.${holder.id}.${member}`),
    ) ?? paths
  return fact(missing, missing.length === 0 ? of(holders as readonly KnownSeat[]) : undefined, couldBe)
}
