/** Where the case of a form is kept, so a link, Back and Reload bring it back. */
export interface Address {
  /** The query, with its question mark; '' where there is none. */
  readonly query: () => string
  /** A jump can be undone by Back, what is typed meanwhile cannot. */
  readonly write: (query: string, jump: boolean) => void
  /** The whole address of what is shown; null where it is kept from the address. */
  readonly link: () => string | null
  /** Listens to Back and Forward until it is told to stop. */
  readonly listen: (changed: () => void) => () => void
}

/** The query of the page's own address. */
export const pageAddress: Address = {
  query: () => location.search,
  write(query, jump) {
    const address = `${location.pathname}${query}${location.hash}`
    if (query === location.search) return
    if (jump) history.pushState(null, '', address)
    else history.replaceState(history.state, '', address)
  },
  link: () => location.href,
  listen(changed) {
    addEventListener('popstate', changed)
    return () => removeEventListener('popstate', changed)
  },
}

/** Nowhere: what is filled in is gone with the page. */
export const noAddress: Address = {
  query: () => '',
  write: () => undefined,
  link: () => null,
  listen: () => () => undefined,
}
