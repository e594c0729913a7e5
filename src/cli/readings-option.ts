import { inputIssue } from '../kernel/input-issue'
import { isObject } from '../kernel/json'
import { locales, text } from '../kernel/locale'
import { near } from '../kernel/nearest'
import { type ReadingId, readingChoices } from '../law/reading-choices'
import { readings } from '../law/register/readings/index'
import type { ChoiceText, Reading } from '../law/register/readings/reading'
import { readOfficeReadings } from '../kernel/office-reading'
import type { Readings } from '../law/rule'
import type { ValuedOption } from './command-definition'
import type { CommandIo } from './command-io'
import { toIsoText } from './date-argument'
import { readJson } from './facts-argument'
import { type Fault, type Read, faultOf } from './fault'
import { suggesting } from './suggesting'
import { typedCode } from './typed-code'

/** Takes another reading of an unclear place. */
export const readingOption = {
  flag: '--reading',
  value: 'id=choice',
  repeatable: true,
  text: text(
    '改採某項解讀（見下表；選項寫代碼或名稱皆可），可重複',
    'take another reading (see below; a choice by its code or its name); can be repeated',
  ),
} as const satisfies ValuedOption

/** Takes the readings of an office. */
export const officeReadingsOption = {
  flag: '--readings',
  value: 'file',
  text: text(
    '機關自訂解讀的 JSON 檔：{"解讀": {"choice", "decidedBy", "on", "letter"}}；--reading 優先',
    "JSON file of an office's readings: {reading: {choice, decidedBy, on, letter}}; --reading overrides it",
  ),
} as const satisfies ValuedOption

/** What was typed of readings. */
export interface TypedReadings {
  readonly reading?: readonly string[]
  readonly readings?: string
}

/** The readings of the office whose file is named, and above them those that are typed. */
export async function readReadings({ reading, readings: file }: TypedReadings, io: CommandIo): Promise<Read<Readings>> {
  const typed = readTyped(reading)
  const office = file === undefined ? NO_OFFICE : await readOffice(file, io)
  if ('faults' in typed || 'faults' in office)
    return { faults: [typed, office].flatMap((read) => ('faults' in read ? read.faults : [])) }
  return { value: { ...office.value, ...typed.value } }
}

const NO_OFFICE: Read<Readings> = { value: {} }

async function readOffice(file: string, io: CommandIo): Promise<Read<Readings>> {
  const { flag } = officeReadingsOption
  const json = await readJson(file, io, {
    path: flag,
    remedy: officeReadingsOption.text,
    example: '{"score-decimals": {…}}',
  })
  if ('faults' in json) return json
  if (!isObject(json.value))
    return { faults: [faultOf(inputIssue(flag, 'wrong-type', { expected: 'an object' }), flag, file)] }
  const readings = inCodes(json.value)
  const read = readOfficeReadings(readings, flag)
  if ('issues' in read)
    return { faults: read.issues.map((issue) => ({ ...faultOf(issue, issue.path), path: issue.path })) }
  const faults = Object.entries(read.choices).flatMap(([id, choice]) => unknownFaults(flag, id, id, String(choice)))
  return faults.length > 0 ? { faults } : { value: readings }
}

/** Readings and choices by what they are called, days in any usual form. */
function inCodes(given: Readonly<Record<string, unknown>>): Readings {
  return Object.fromEntries(
    Object.entries(given).map(([written, entry]) => {
      const id = typedCode(written, Object.keys(readingChoices))
      const inCode = (choice: unknown): unknown =>
        typeof choice === 'string' ? typedCode(choice, choicesOf(id), (each) => labelsOf(id, each)) : choice
      if (!isObject(entry)) return [id, inCode(entry)]
      const { choice, on, ...others } = entry
      const day = typeof on === 'string' ? toIsoText(on) : on
      return [
        id,
        { ...others, ...(choice !== undefined && { choice: inCode(choice) }), ...(day !== undefined && { on: day }) },
      ]
    }),
  )
}

/** The readings that `--reading id=choice` names, or another option that is written alike. */
export function readTyped(texts: readonly string[] = [], path: string = readingOption.flag): Read<Readings> {
  const pairs = texts.map((text) => ({ text, ...split(text) }))
  const ids = pairs.map(({ id }) => id)
  const faults = pairs.flatMap(({ text, id, choice }, place) => {
    if (choice === undefined) return [unpaired(path, text)]
    return ids.indexOf(id) < place
      ? [faultOf(inputIssue(path, 'duplicate'), path, text)]
      : unknownFaults(path, text, id, choice)
  })
  return faults.length > 0 ? { faults } : { value: Object.fromEntries(pairs.map(({ id, choice }) => [id, choice])) }
}

function split(text: string): { id: string; choice: string | undefined } {
  const [, typed = text, choice] = /^([^=]+)=(.+)$/.exec(text.normalize('NFKC')) ?? []
  const id = typedCode(typed, Object.keys(readingChoices))
  return { id, choice: choice && typedCode(choice, choicesOf(id), (each) => labelsOf(id, each)) }
}

/** None of what is no reading. */
function choicesOf(id: string): readonly string[] {
  return Object.hasOwn(readingChoices, id) ? readingChoices[id as ReadingId] : []
}

/** By what the program calls a choice where it says how a reading was taken. */
function labelsOf(id: string, choice: string): readonly string[] {
  const { choices }: Reading = readings[id as ReadingId]
  return locales.map((locale) => (choices[choice] as ChoiceText).label[locale])
}

function unpaired(path: string, given: string): Fault {
  return {
    path,
    given,
    code: 'not-a-pair',
    text: text(
      '必須寫成 解讀=選項，例如 typhoon-closure=counts-as-workday',
      'must be reading=choice, such as typhoon-closure=counts-as-workday',
    ),
  }
}

function unknownFaults(path: string, given: string, id: string, choice: string): Fault[] {
  const choices = choicesOf(id)
  if (choices.length === 0)
    return [
      {
        path,
        given,
        code: 'unknown-reading',
        text: suggesting(
          text(
            '沒有這個解讀；條款有哪些解讀，以 clause 指令查',
            'is not a reading; the command clause shows those of a clause',
          ),
          near(id, Object.keys(readingChoices), 3),
        ),
      },
    ]
  if (choices.includes(choice)) return []
  return [
    {
      path,
      given,
      code: 'unknown-choice',
      text: text(
        `沒有這個選項；${id} 可選 ${choices.join('、')}`,
        `names no choice; those of ${id} are ${choices.join(', ')}`,
      ),
    },
  ]
}
