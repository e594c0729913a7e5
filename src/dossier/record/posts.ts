import type { IsoDate } from '../../kernel/civil-date'
import { compareTexts } from '../../kernel/natural-order'
import type { Dossier } from '../dossier'

/** How many posts the body has on a day; undefined where that is not known. */
export function postsOn({ body: { posts } }: Dossier, day: IsoDate): number | undefined {
  if (typeof posts !== 'object') return posts
  return [...posts]
    .filter(({ from }) => from <= day)
    .sort((a, b) => compareTexts(a.from, b.from))
    .at(-1)?.count
}

/** The days on which the number of posts changes. */
export function postChanges({ body: { posts } }: Dossier): readonly IsoDate[] {
  return typeof posts === 'object' ? posts.map(({ from }) => from) : []
}
