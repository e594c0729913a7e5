import { jsonSchema } from '../analysis/json-schema'
import { type JsonObject, type Json, sameJson } from '../kernel/json'
import type { Locale } from '../kernel/locale'
import { readingChoices } from '../law/reading-choices'
import type { Readings } from '../law/rule'
import type { Address } from './address'
import { ask, type Fault, type Reply } from './ask'
import { type Child, element } from './dom'
import { factList } from './fact-list'
import { fieldsOf, requiredFacts } from './field'
import { fieldsInOrder } from './fields-in-order'
import { formFields } from './form-fields'
import { upgradeCitation } from './page/page-citation'
import { upgradeReadings } from './page/page-readings'
import { upgradeExamples } from './page/page-examples'
import { upgradeTables } from './page/page-tables'
import type { AnyRule } from './part'
import { answerSection, ledgerIn, possibleLine, resultLine } from './sections/answer-section'
import { changesSection } from './sections/changes-section'
import { monthSection } from './sections/month-section'
import { neededSection } from './sections/needed-section'
import { takeAwaySection } from './sections/take-away-section'
import { queryOf, readState } from './state'
import { figureTexts, formTexts } from './texts'
import { titleWords } from './words'

/** How long after the last key the answer is said. */
const SAID_AFTER = 600

/** Builds the form of a rule into its element, and ties it to the page around it; what comes back undoes the ties. */
export function mountForm(host: HTMLElement, rule: AnyRule, locale: Locale, address: Address): () => void {
  const schema = jsonSchema(rule.id).facts
  const required = requiredFacts(schema)
  const fields = fieldsInOrder(rule, fieldsOf(schema))
  const id = `form.${rule.id}`
  const example = host.querySelector<HTMLElement>('[data-example]')
  const exampleResult = example?.querySelector('[data-result]') ?? null
  const page = host.closest('main') ?? host.parentElement ?? host
  let readings: Readings = {}
  let said: ReturnType<typeof setTimeout> | undefined

  const notice = element('div', { class: 'notice', hidden: true })
  const faultList = element('div', { class: 'errors', hidden: true })
  const form = formFields(rule, fields, required, id, locale, () => update(false))
  const onPaper = element('div', { class: 'on-paper' })
  const outcome = element('section', { class: 'outcome' })
  const needed = element('section', { class: 'needed' })
  const changes = element('section', { class: 'changes' })
  const month = element('section', { class: 'month-view' })
  const takeAway = element('section', { class: 'take-away-now' })
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  const startAgain = button(formTexts.startAgain[locale], () => jump(() => form.write({})))
  const useExample =
    example === null ? null : button(formTexts.useExample[locale], () => jump(() => form.write(factsOf(example))))

  host.append(
    element('h2', {}, formTexts.yourCase[locale]),
    element('p', { class: 'hint' }, (address.link() === null ? formTexts.onlyHere : formTexts.allUnknown)[locale]),
    notice,
    faultList,
    element(
      'form',
      { class: 'fields', onsubmit: (event) => event.preventDefault() },
      ...form.elements,
      element('div', { class: 'actions' }, useExample, startAgain),
    ),
    onPaper,
    outcome,
    needed,
    changes,
    month,
    takeAway,
    status,
  )
  const use = (facts: JsonObject): void => jump(() => form.write(facts))
  const cases = upgradeTables(page, rule, locale, use) ?? upgradeExamples(page, rule, locale, use)
  upgradeCitation(page, locale)
  const pageReadings = upgradeReadings(page, id, locale, (reading, choice) => {
    const { [reading]: _before, ...others } = readings as Readonly<Record<string, string>>
    readings = isDefault(reading, choice) ? others : { ...others, [reading]: choice }
    update(true)
  })

  function jump(change: () => void): void {
    change()
    update(true)
    outcome.querySelector<HTMLElement>('h3')?.focus()
  }

  const apply = (fact: string, value: Json): void => jump(() => form.set(fact, value))

  function update(isJump: boolean): void {
    const facts = form.read()
    address.write(queryOf({ facts, readings: readings as Readonly<Record<string, string>> }), isJump)
    show(facts)
  }

  function show(facts: JsonObject): void {
    const typed = form.faults()
    const asked = ask({ rule, facts, required, readings, locale })
    // What cannot be read is no fact, yet it leaves nothing to be answered.
    const reply = typed.length === 0 ? asked : { ...asked, faults: [...typed, ...asked.faults] }
    const isEmpty = sameJson(facts, {}) && typed.length === 0
    showFaults(reply.faults)
    const isExample = isEmpty && Object.keys(readings).length === 0
    showExample(isExample)
    pageReadings.show(
      readings as Readonly<Record<string, string>>,
      isExample ? pageReadings.ofExample : (reply.decision?.readings.map((each) => each.id) ?? null),
    )
    onPaper.replaceChildren(...(isEmpty ? [] : [factList(rule, facts, locale)]))
    outcome.replaceChildren(...kept(isEmpty ? [] : answerSection(rule, reply, locale)))
    needed.replaceChildren(...kept(neededSection(rule, reply, locale, apply)))
    changes.replaceChildren(...kept(changesSection(rule, reply, locale, apply)))
    month.replaceChildren(...kept(monthSection(ledgerIn(reply.decision?.value), locale)))
    showTakeAway(facts, reply)
    cases.show(reply.decision === null ? null : facts, readings)
    clearTimeout(said)
    status.textContent = ''
    said = setTimeout(() => {
      status.textContent = isEmpty ? '' : (resultLine(rule, reply, locale) ?? possibleLine(rule, reply, locale))
    }, SAID_AFTER)
  }

  function showTakeAway(facts: JsonObject, { decision, lines }: Reply): void {
    const title = titleWords(rule.id, locale)
    takeAway.replaceChildren(
      ...(decision === null
        ? []
        : kept(takeAwaySection({ title, facts, readings, decision, lines, link: address.link() }, locale))),
    )
  }

  /** One result stands on the page: the example's, or that of the case. */
  function showExample(isShown: boolean): void {
    if (example === null) return
    example.hidden = !isShown
    exampleResult?.toggleAttribute('data-result', isShown)
  }

  function showFaults(faults: readonly Fault[]): void {
    form.showFaults(faults)
    faultList.hidden = faults.length === 0
    faultList.replaceChildren(
      element('p', {}, formTexts.faults[locale]),
      element(
        'ul',
        {},
        ...faults.map(({ fact, message }) => element('li', {}, fact === '' ? message : faultLink(fact, message))),
      ),
    )
  }

  function faultLink(fact: string, message: string): HTMLElement {
    return element(
      'a',
      {
        href: `#${id}.${fact}`,
        onclick(event) {
          event.preventDefault()
          form.focus(fact)
        },
      },
      message,
    )
  }

  /** Shows the case that stands in the address. */
  function restore(): void {
    const state = readState(address.query(), fields)
    readings = state.readings
    form.write(state.facts)
    notice.hidden = state.unknown.length === 0
    notice.replaceChildren(state.unknown.length === 0 ? '' : figureTexts.unknownKeys(state.unknown)[locale])
    show(form.read())
  }

  restore()
  // What the readings change is told once the form itself stands.
  const counted = setTimeout(() => pageReadings.count(cases.countChanged))
  const stop = address.listen(restore)
  return () => {
    stop()
    clearTimeout(said)
    clearTimeout(counted)
  }
}

function button(name: string, onclick: () => void): HTMLElement {
  return element('button', { type: 'button', onclick }, name)
}

function factsOf(example: HTMLElement): JsonObject {
  return JSON.parse(example.dataset['example'] as string) as JsonObject
}

function isDefault(reading: string, choice: string): boolean {
  return (readingChoices as Readonly<Record<string, readonly string[]>>)[reading]?.[0] === choice
}

/** What is there to be shown. */
function kept(children: readonly Child[]): readonly (Node | string)[] {
  return children.filter((child) => child !== null)
}
