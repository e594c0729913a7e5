/** A page that draws the form of the rule that its address names by react-jsonschema-form, and says no word itself. */
import Form from '@rjsf/core'
import { type GenericObjectType, type RJSFSchema, toErrorSchema, type UiSchema } from '@rjsf/utils'
import { customizeValidator } from '@rjsf/validator-ajv8'
import { Ajv2020 } from 'ajv/dist/2020'
import { createElement, Fragment, type ReactNode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type Decision, InvalidInputError, type Locale, type RuleId, rules } from 'taipei-rollout-rules'
import { explain, jsonSchema } from 'taipei-rollout-rules/analysis'
import { issuesByField } from 'taipei-rollout-rules/wording'

interface Asked {
  readonly rule: RuleId
  readonly locale: Locale
}

const validator = customizeValidator({ AjvClass: Ajv2020 })

/** What the rule says of facts: its answer, or what is wrong with each. */
function said({ rule, locale }: Asked, facts: unknown): { answer: string; faults: ReturnType<typeof issuesByField> } {
  const ask = rules[rule] as unknown as (facts: unknown) => Decision<unknown>
  try {
    return { answer: explain(ask(facts), { locale }), faults: {} }
  } catch (error) {
    if (error instanceof InvalidInputError) return { answer: '', faults: issuesByField(error, { locale }) }
    throw error
  }
}

/** What of a schema decides how it is drawn. */
interface Part {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Part>>
  readonly items?: Part
}

/** Yes and no to choose from, of which neither need be: a box that is not ticked says no. */
function choices({ type, properties, items }: Part): UiSchema {
  if (type === 'boolean') return { 'ui:widget': 'radio' }
  if (properties === undefined) return items === undefined ? {} : { items: choices(items) }
  return Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, choices(member)]))
}

function RuleForm(asked: Asked): ReactNode {
  const schema = jsonSchema(asked.rule, { locale: asked.locale }).facts as RJSFSchema
  const [facts, setFacts] = useState<GenericObjectType>({})
  const [isSent, setSent] = useState(false)
  useEffect(() => void Object.assign(globalThis, { facts }), [facts])
  const { answer, faults } = isSent ? said(asked, facts) : { answer: '', faults: {} }
  const errors = Object.entries(faults).flatMap(([path, sentences]) =>
    sentences.map((message) => ({ property: `.${path}`, message, stack: message })),
  )
  return createElement(
    Fragment,
    null,
    createElement(Form, {
      schema,
      uiSchema: choices(schema as Part),
      validator,
      formData: facts,
      // What is not known stays so: else the form answers a choice by its first option.
      experimental_defaultFormStateBehavior: { constAsDefaults: 'skipOneOf', requiredBooleanDefault: 'skip' },
      noValidate: true,
      noHtml5Validate: true,
      showErrorList: false,
      extraErrors: toErrorSchema(errors),
      onChange: ({ formData }) => setFacts(formData as GenericObjectType),
      onSubmit: () => setSent(true),
    }),
    createElement('output', { 'data-fits': validator.isValid(schema, facts, schema) }, answer),
  )
}

const root = createRoot(document.body.appendChild(document.createElement('main')))

function draw(): void {
  const asked = Object.fromEntries(new URLSearchParams(location.hash.slice(1))) as unknown as Asked
  root.render(createElement(RuleForm, { ...asked, key: location.hash }))
}

addEventListener('hashchange', draw)
draw()
