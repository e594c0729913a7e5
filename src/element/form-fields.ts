import type { Json, JsonObject } from '../kernel/json'
import type { Locale } from '../kernel/locale'
import type { Control, Place } from './controls/control'
import { makeControl } from './controls/make-control'
import { element } from './dom'
import type { Field, NumberField } from './field'
import type { AnyRule } from './part'
import { figureTexts, formTexts, marks } from './texts'
import { memberWords, questionWords, valueWordsAt } from './words'
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
  readonly described: string
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
    const hint = hintOf(field, !required.includes(fact), locale)
    const described = hint === '' ? '' : `${place.id}.hint`
    const error = element('p', { class: 'error', id: `${place.id}.error`, hidden: true })
    if (described !== '') control.input.setAttribute('aria-describedby', described)
    const isMany = field.kind === 'list' || field.kind === 'group'
    const label = questionWords(rule.id, fact, locale)
    const under = [hint === '' ? null : element('p', { class: 'hint', id: described }, hint), error]
    return {
      control,
      error,
      described,
      field: isMany
        ? element(
            'fieldset',
            { class: 'field', 'data-fact': fact },
            element('legend', {}, label),
            control.element,
            ...under,
          )
        : element(
            'div',
            { class: 'field', 'data-fact': fact },
            element('label', { for: control.input.id }, label),
            control.element,
            ...under,
          ),
    }
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
        const describing = [described, ...(own.length === 0 ? [] : [error.id])].filter((each) => each !== '')
        if (describing.length === 0) control.input.removeAttribute('aria-describedby')
        else control.input.setAttribute('aria-describedby', describing.join(' '))
      }
    },
  }
}

/** What may be filled in, said before anything is. */
function hintOf(field: Field, isOptional: boolean, locale: Locale): string {
  return [
    ...(field.kind === 'number' ? [...limitsOf(field, locale), formTexts.blank[locale]] : []),
    ...(field.kind === 'date' ? [formTexts.dateForms[locale]] : []),
    ...(field.kind === 'text' ? [formTexts.blank[locale]] : []),
    ...(isOptional ? [formTexts.optional[locale]] : []),
  ].join(marks[locale].list)
}

function limitsOf({ minimum, maximum, step }: NumberField, locale: Locale): readonly string[] {
  const bounds =
    minimum !== null && maximum !== null
      ? [figureTexts.between(minimum, maximum)]
      : minimum !== null
        ? [figureTexts.atLeast(minimum)]
        : maximum !== null
          ? [figureTexts.atMost(maximum)]
          : []
  return [...bounds, ...(step === null ? [] : [figureTexts.steps(step)])].map((each) => each[locale])
}
