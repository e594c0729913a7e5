import { type Address, noAddress, pageAddress } from './address'
import { loadForm } from './load-form'
import { loadingTexts } from './loading-texts'
import { localeOf } from './locale-of'

/** What a `<rule-form>` needs from outside: where its case is kept, and how what it is made of is fetched. */
export interface Surroundings {
  readonly address: Address
  readonly load: typeof loadForm
  /** Whether nothing is saved by waiting until the form is reached. */
  readonly atOnce?: boolean
}

/**
 * Defines `<rule-form rule="training.attendance" lang="zh-TW">`: the form of a rule, with its answer. What stands
 * inside is kept as the example until the first fact is filled in. The form is fetched when it is reached, or when the
 * address brings a case; with the attribute `private` its case stands in no address.
 */
export function defineRuleForm(
  { address, load, atOnce = false }: Surroundings = { address: pageAddress, load: loadForm },
): void {
  class RuleForm extends HTMLElement {
    #leave: () => void = () => undefined

    get #kept(): Address {
      return this.hasAttribute('private') ? noAddress : address
    }

    /** The sheet says where the case that it shows is found again. */
    readonly #sayAddress = (): void => {
      const place = document.querySelector('[data-address]')
      if (place !== null) place.textContent = this.#kept.link() ?? place.textContent
    }

    connectedCallback(): void {
      const kept = this.#kept
      addEventListener('beforeprint', this.#sayAddress)
      const observer = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) begin()
      })
      const begin = (): void => {
        this.#leave()
        void this.#fill(kept)
      }
      this.#leave = () => {
        observer.disconnect()
        this.removeEventListener('focusin', begin)
      }
      // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- what it gives is nothing, and nothing is done with it
      if (atOnce || kept.query() !== '') return begin()
      observer.observe(this)
      this.addEventListener('focusin', begin)
    }

    disconnectedCallback(): void {
      removeEventListener('beforeprint', this.#sayAddress)
      this.#leave()
    }

    async #fill(kept: Address): Promise<void> {
      const locale = localeOf(this.lang)
      const rule = this.getAttribute('rule') ?? ''
      this.setAttribute('aria-busy', 'true')
      try {
        const mount = await load(rule)
        if (this.isConnected) this.#leave = mount(this, locale, kept)
      } catch (error) {
        const told = document.createElement('p')
        told.className = 'notice'
        told.textContent = loadingTexts.failed[locale]
        this.append(told)
        throw error
      } finally {
        this.removeAttribute('aria-busy')
      }
    }
  }
  if (customElements.get('rule-form') === undefined) customElements.define('rule-form', RuleForm)
}
