import type { Json } from '../../kernel/json'
import { text } from '../../kernel/locale'
import type { Fault, Read } from '../fault'
import { memberKey } from '../records/record-in-codes'
import { lostFaults, optionFault, valueFault } from '../usage-faults'
import type { EntryKind, EntryValues } from './entry-kind'
import { typedField } from './form-field'

/** The fields of an entry as options of the command line: by their keys, or by what they are called. */
export function typedFields(
  kind: EntryKind,
  typed: readonly (readonly [flag: string, value: string | undefined])[],
  now: () => Date,
): Read<EntryValues> {
  const faults: Fault[] = []
  const values: Record<string, Json> = {}
  for (const [flag, value] of typed) {
    const key = keyOf(flag, kind)
    const field = kind.fields[key]
    if (field === undefined) faults.push(optionFault(flag, Object.keys(kind.fields).map(flagOf)))
    else if (value === undefined) faults.push(valueFault(flag))
    else if (Object.hasOwn(values, key)) faults.push({ path: flag, given: value, code: 'duplicate', text: TWICE })
    else {
      const lost = lostFaults(flag, value)
      const read = lost.length > 0 ? { faults: lost } : typedField(field, key, value, now)
      if ('value' in read) values[key] = read.value
      else faults.push(...read.faults.map((fault) => ({ ...fault, path: flag })))
    }
  }
  const read = typed.map(([flag]) => keyOf(flag, kind))
  faults.push(...kind.needed.filter((key) => !read.includes(key)).map((key) => absent(key, kind)))
  return faults.length > 0 ? { faults } : { value: values }
}

/** How a field is written as an option. */
export function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function keyOf(flag: string, { fields }: EntryKind): string {
  const keys = Object.keys(fields)
  return keys.find((key) => flagOf(key) === flag.toLowerCase()) ?? memberKey(flag.replace(/^--?/, ''), fields)
}

function absent(key: string, { fields }: EntryKind): Fault {
  const title = fields[key]?.title
  return {
    path: flagOf(key),
    code: 'missing',
    text: text(`（${title?.['zh-TW']}）未提供`, `(${title?.en}) is missing`),
  }
}

const TWICE = text('這一項已經給過', 'is given twice')
