import { inputIssue } from '../kernel/input-issue'
import { locales } from '../kernel/locale'
import { near } from '../kernel/nearest'
import { type ReadingId, readingChoices } from '../law/reading-choices'
import { readings } from '../law/register/readings/index'
import type { ChoiceText, Reading } from '../law/register/readings/reading'
import type { Readings } from '../law/rule'
import type { ValuedOption } from './command-definition'
import { type Fault, type Read, faultOf } from './fault'
import { suggesting } from './suggesting'
import { typedCode } from './typed-code'

/** Takes another reading of an unclear place. */
export const readingOption = {
  flag: '--reading',
  value: 'id=choice',
  repeatable: true,
  text: {
    'zh-TW': '改採某項解讀（見下表；選項寫代碼或名稱皆可），可重複',
    en: 'take another reading (see below; a choice by its code or its name); can be repeated',
  },
} as const satisfies ValuedOption

const path = readingOption.flag

/** The readings that `--reading id=choice` names. */
export function readReadings(texts: readonly string[] = []): Read<Readings> {
  const pairs = texts.map((text) => ({ text, ...split(text) }))
  const ids = pairs.map(({ id }) => id)
  const faults = pairs.flatMap(({ text, id, choice }, place) => {
    if (choice === undefined) return [unpaired(text)]
    return ids.indexOf(id) < place
      ? [faultOf(inputIssue(path, 'duplicate'), path, text)]
      : unknownFaults(text, id, choice)
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

function unpaired(given: string): Fault {
  return {
    path,
    given,
    code: 'not-a-pair',
    text: {
      'zh-TW': '必須寫成 解讀=選項，例如 typhoon-closure=counts-as-workday',
      en: 'must be reading=choice, such as typhoon-closure=counts-as-workday',
    },
  }
}

function unknownFaults(given: string, id: string, choice: string): Fault[] {
  const choices = choicesOf(id)
  if (choices.length === 0)
    return [
      {
        path,
        given,
        code: 'unknown-reading',
        text: suggesting(
          {
            'zh-TW': '沒有這個解讀；條款有哪些解讀，以 clause 指令查',
            en: 'is not a reading; the command clause shows those of a clause',
          },
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
      text: {
        'zh-TW': `沒有這個選項；${id} 可選 ${choices.join('、')}`,
        en: `names no choice; those of ${id} are ${choices.join(', ')}`,
      },
    },
  ]
}
