/** The script of the one file: shows its pages by the fragment of the address, and brings their forms to life. */
import { defineRuleForm } from '../rule-form'
import { formAtHand } from './all-parts'
import { hashAddress, whereabouts } from './hash-address'

const main = document.querySelector('main') as HTMLElement
const pages = new Map(
  [...document.querySelectorAll<HTMLTemplateElement>('template[data-page]')].map((page) => [
    page.dataset['page'],
    page,
  ]),
)
let shown: string | undefined

function show(): void {
  const { path, anchor } = whereabouts(location.hash)
  const page = pages.get(path) ?? pages.get('')
  if (page !== undefined && shown !== path) {
    const { title = '', lang = '' } = page.dataset
    shown = path
    document.title = title
    document.documentElement.lang = lang
    main.replaceChildren(page.content.cloneNode(true))
    main.focus({ preventScroll: true })
    scrollTo(0, 0)
  }
  if (anchor !== '') document.getElementById(anchor)?.scrollIntoView()
}

defineRuleForm({ address: hashAddress, load: formAtHand, atOnce: true })
addEventListener('hashchange', show)
show()
