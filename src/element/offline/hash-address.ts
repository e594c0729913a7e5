import type { Address } from '../address'

/** Where a reader of the one file is: a page, the case of its form, and a place on it. */
export interface Whereabouts {
  readonly path: string
  readonly query: string
  readonly anchor: string
}

/** Reads `#/rules/training.attendance/?course=seed#readings`. */
export function whereabouts(hash: string): Whereabouts {
  const [, path = '', query = '', anchor = ''] = /^#\/([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(hash) ?? []
  return { path, query, anchor: decodeURIComponent(anchor) }
}

/** A file has one address, so the case stands behind its page in the fragment. */
export const hashAddress: Address = {
  query: () => whereabouts(location.hash).query,
  write(query, jump) {
    const { path, query: before } = whereabouts(location.hash)
    if (query === before) return
    if (jump) history.pushState(null, '', `#/${path}${query}`)
    else history.replaceState(history.state, '', `#/${path}${query}`)
  },
  link: () => location.href,
  listen(changed) {
    addEventListener('popstate', changed)
    return () => removeEventListener('popstate', changed)
  },
}
