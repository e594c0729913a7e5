import { type ClauseId, clauseIds, clauses, groupBy } from '../library'

const sharing = groupBy(clauseIds, (id) => clauses[id].printed)
const ordinals = ['第一個', '第二個']

/** The clauses that bear the number of this one; the law prints one number twice. */
export function sharingNumber(id: ClauseId): readonly ClauseId[] {
  return sharing.get(clauses[id].printed) as readonly ClauseId[]
}

/** The number that the law prints, and which one it is where the law prints it twice. */
export function printedNumber(id: ClauseId): string {
  const { printed } = clauses[id]
  const same = sharingNumber(id)
  return same.length === 1 ? printed : `${printed}（${ordinals[same.indexOf(id)] as string}）`
}
