import type * as Analysis from 'taipei-rollout-rules/analysis'
import type {
  checkCouncil as CheckCouncil,
  checkWorkingGroup as CheckWorkingGroup,
} from 'taipei-rollout-rules/governance'
import { type Finding, atMost, inTime, nanoseconds } from './measure'

interface Governance {
  readonly checkCouncil: typeof CheckCouncil
  readonly checkWorkingGroup: typeof CheckWorkingGroup
}

export async function analysisFindings(
  { nearestFlips, openQuestions }: typeof Analysis,
  { checkCouncil, checkWorkingGroup }: Governance,
): Promise<Finding[]> {
  const several = <Entry>(length: number, entry: (place: number) => Entry): Entry[] =>
    Array.from({ length }, (_, place) => entry(place))
  const group = {
    convenerFirstTierHead: true,
    members: several(300, (place) => ({
      id: `${place}`,
      roles: [place % 2 === 0 ? 'seed' : 'administrator'] as const,
    })),
  }
  const representatives = several(1000, (place) => ({ from: 'school' as const, firstTierHead: place % 2 === 0 }))
  return [
    atMost(
      'nearestFlips of a working group of 300',
      await nanoseconds(() => nearestFlips(checkWorkingGroup, group)),
      50e6,
      inTime,
    ),
    atMost(
      'openQuestions of a council of which nothing is known',
      await nanoseconds(() => openQuestions(checkCouncil, {})),
      18e6,
      inTime,
    ),
    atMost(
      'openQuestions of a council of 1,000 representatives',
      await nanoseconds(() => openQuestions(checkCouncil, { agencyRepresentatives: representatives })),
      50e6,
      inTime,
    ),
  ]
}
