import type { Page } from 'playwright-core'
import { queryOf, type State } from '../../src/element/state'

/** What a rule's page shows once it has an answer. */
export interface Shown {
  readonly value: unknown
  readonly text: string | null
  readonly faults: readonly string[]
}

/** Gives the page of a rule another case by its address, as Back does, and reads what it then shows. */
// eslint-disable-next-line @typescript-eslint/require-await -- runs in the page, where it is awaited
export async function askInPage(page: Page, state: State): Promise<Shown> {
  return page.evaluate((query) => {
    history.replaceState(null, '', query === '' ? location.pathname : query)
    dispatchEvent(new PopStateEvent('popstate'))
    const result = document.querySelector<HTMLElement>('.outcome [data-result]')
    return {
      value: result?.dataset['value'] === undefined ? null : (JSON.parse(result.dataset['value']) as unknown),
      text: result?.textContent ?? null,
      faults: [...document.querySelectorAll('.errors li')].map(({ textContent }) => textContent),
    }
  }, queryOf(state))
}

/** Waits until the form of a page can be filled in. */
export async function formOf(page: Page): Promise<void> {
  await page.locator('rule-form').scrollIntoViewIfNeeded()
  await page.waitForSelector('rule-form form.fields')
}
