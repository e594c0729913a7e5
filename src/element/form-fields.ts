import type { Json, JsonObject } from '../kernel/json'
import type { Locale, LocalizedText } from '../kernel/locale'
import type { Control, Place } from './controls/control'
import { makeControl } from './controls/make-control'
import { element } from './dom'
import type { Field, NumberField } from './field'
import type { AnyRule } from './part'
import { figureTexts, formTexts, marks } from './texts'
import { memberWords, askedWords, valueWordsAt } from './words'
import type { Fault } from './ask'

/** The fields of a form, one a fact. */
export interface FormFields {
  readonly elements: readonly HTMLElement[]
  readonly read: () => JsonObject
  readonly write: (facts: JsonObject) => void
  readonly set: (fact: string, value: Json) => void
  readonly focus: (fact: string) => void
  /** What was typed that cannot be read at all. */
  readonly faults: () => readonly Fault[]
  /** Says beside each field what is wrong with it. */
  readonly showFaults: (faults: readonly Fault[]) => void
}

interface Shown {
  readonly control: Control
  readonly field: HTMLElement
  readonly error: HTMLElement
  readonly described: readonly string[]
}

export function formFields(
  rule: AnyRule,
  fields: ReadonlyMap<string, Field>,
  required: readonly string[],
  id: string,
  locale: Locale,
  changed: () => void,
): FormFields {
  const shown = new Map([...fields].map(([fact, field]) => [fact, show(fact, field)]))

  function show(fact: string, field: Field): Shown {
    const place: Place = {
      keys: [fact],
      id: `${id}.${fact}`,
      locale,
      valueWords: (keys, value) => valueWordsAt(rule.id, keys, value, locale),
      memberWords: (keys) => memberWords(rule.id, keys, locale),
      changed,
    }
    const control = makeControl(field, place)
    control.input.setAttribute('name', fact)
    const { question, unit, hint } = askedWords(rule.id, fact, locale)
    const limits = limitsOf(field, !required.includes(fact), locale)
    const told = [hint ?? '', limits].filter((each) => each !== '').join(marks[locale].stop)
    const described = [
      ...(unit === undefined ? [] : [`${place.id}.unit`]),
      ...(told === '' ? [] : [`${place.id}.hint`]),
    ]
    const error = element('p', { class: 'error', id: `${place.id}.error`, hidden: true })
    const isMany = field.kind === 'list' || field.kind === 'group'
    const holder = element(
      isMany ? 'fieldset' : 'div',
      { class: 'field', 'data-fact': fact },
      isMany
        ? element('legend', { id: `${place.id}.legend` }, question)
        : element('label', { for: control.input.id }, question),
      control.element,
      unit === undefined ? null : element('span', { class: 'unit', id: `${place.id}.unit` }, unit),
      told === '' ? null : element('p', { class: 'hint', id: `${place.id}.hint` }, told),
      error,
    )
    // A list begins with a choice of its own, which the question names.
    if (field.kind === 'list') control.input.setAttribute('aria-labelledby', `${place.id}.legend`)
    describe(control.input, described)
    return { control, error, described, field: holder }
  }

  return {
    elements: [...shown.values()].map(({ field }) => field),
    read: () =>
      Object.fromEntries(
        [...shown].flatMap(([fact, { control }]) => {
          const value = control.read()
          return value === undefined ? [] : [[fact, value] as const]
        }),
      ),
    write(facts) {
      for (const [fact, { control }] of shown) control.write(facts[fact])
    },
    set(fact, value) {
      shown.get(fact)?.control.write(value)
    },
    focus(fact) {
      shown.get(fact)?.control.input.focus()
    },
    faults: () =>
      [...shown].flatMap(([fact, { control }]) => {
        const fault = control.fault()
        return fault === null
          ? []
          : [
              {
                fact,
                message: `${memberWords(rule.id, [fact], locale)}${marks[locale].colon}${formTexts[fault][locale]}`,
              },
            ]
      }),
    showFaults(faults) {
      for (const [fact, { control, error, described }] of shown) {
        const own = faults.filter((fault) => fault.fact === fact)
        error.textContent = own.map(({ message }) => message).join(marks[locale].list)
        error.hidden = own.length === 0
        if (own.length === 0) control.input.removeAttribute('aria-invalid')
        else control.input.setAttribute('aria-invalid', 'true')
        describe(control.input, own.length === 0 ? described : [...described, error.id])
      }
    },
  }
}

/** Names what says more about a field. */
function describe(input: HTMLElement, ids: readonly string[]): void {
  if (ids.length === 0) input.removeAttribute('aria-describedby')
  else input.setAttribute('aria-describedby', ids.join(' '))
}

/** What may be filled in, said before anything is. */
function limitsOf(field: Field, isOptional: boolean, locale: Locale): string {
  return [
    ...(field.kind === 'number' ? [...boundsOf(field), formTexts.blank] : []),
    ...(field.kind === 'date' ? [formTexts.dateForms] : []),
    ...(field.kind === 'text' ? [formTexts.blank] : []),
    ...(isOptional ? [formTexts.optional] : []),
  ]
    .map((each) => each[locale])
    .join(marks[locale].list)
}

function boundsOf({ minimum, maximum, step }: NumberField): readonly LocalizedText[] {
  return [...boundOf(minimum, maximum), ...(step === null ? [] : [figureTexts.steps(step)])]
}

function boundOf(minimum: number | null, maximum: number | null): readonly LocalizedText[] {
  if (minimum !== null && maximum !== null) return [figureTexts.between(minimum, maximum)]
  if (minimum !== null) return [figureTexts.atLeast(minimum)]
  return maximum === null ? [] : [figureTexts.atMost(maximum)]
}
