import type { Locale } from '../kernel/locale'
import type { Address } from './address'

/** Builds a form into its element; what comes back undoes its ties to the page. */
export type Mount = (host: HTMLElement, locale: Locale, address: Address) => () => void
