/** The record's page: what audits is fetched once the form is reached, and nothing after that. */
import { text } from '../../../../src/kernel/locale'
import { pageLocale } from '../page-locale'

const section = document.querySelector('#record') as HTMLElement

section.hidden = false
const observer = new IntersectionObserver((entries) => {
  if (entries.some(({ isIntersecting }) => isIntersecting)) begin()
})
observer.observe(section)
section.addEventListener('focusin', begin)

function begin(): void {
  observer.disconnect()
  section.removeEventListener('focusin', begin)
  void mount()
}

async function mount(): Promise<void> {
  try {
    const [{ mountRecord }] = await Promise.all([
      import('./mount-record'),
      // What finds the place of a fault is asked for later, and is to be there already.
      import('../../../../src/cli/fault-in-json'),
    ])
    mountRecord(section, document.querySelector('#report') as HTMLElement)
  } catch (error) {
    const said = section.querySelector('[data-said]') as HTMLElement
    said.textContent = text(
      '稽核程式無法載入，請重新載入本頁。',
      'What audits a record could not be fetched; load the page again.',
    )[pageLocale]
    throw error
  } finally {
    section.removeAttribute('aria-busy')
  }
}
