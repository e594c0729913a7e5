import type { ClauseId } from '../../../src/law/clause-id'

/** The chapter that a clause belongs to. */
export function chapterOf(id: ClauseId): ClauseId {
  return id.split('.')[0] as ClauseId
}

/** Where a clause stands, from the root of the language. */
export function clausePath(id: ClauseId): string {
  return `law/${chapterOf(id)}/#${id}`
}
