import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publicModules } from '../../.config/public-modules'
import { root } from '../../.config/project-files'
import { exportsOf } from './public-exports'

const exported = exportsOf(publicModules.map(({ source }) => source))

test('what every public module exports is as it was agreed: values by their name, types marked', async () => {
  const list = publicModules
    .map(({ name, source }) => [name, ...exported.get(source)!.map((entry) => `  ${entry}`)].join('\n'))
    .join('\n')
  await expect(`${list}\n`).toMatchFileSnapshot('public-exports.txt')
})

describe.each(publicModules)('$name', ({ name, source }) => {
  const names = exported.get(source)!
  const values = names.filter((entry) => !entry.startsWith('type '))

  test('has at run time the values that it has for the compiler', async () => {
    const module = (await import(join(root, source))) as object
    expect(Object.keys(module).sort()).toEqual(values)
    expect(values.length).toBeGreaterThan(0)
  })

  test('is part of the root, but for what has its own entry', () => {
    const ownEntry = [
      '/analysis',
      '/dossier',
      '/kernel',
      '/periods',
      '/projection',
      '/regulation',
      '/wording',
      '/words/',
    ].some((part) => name.includes(part))
    const fromRoot = exported.get('src/index.ts')!
    if (!ownEntry) expect(names.filter((entry) => !fromRoot.includes(entry))).toEqual([])
    else expect(names.filter((entry) => !fromRoot.includes(entry)).length).toBeGreaterThan(0)
  })
})

test('every error that the library throws can be told by its class from the root', () => {
  expect(exported.get('src/index.ts')).toEqual(
    expect.arrayContaining(['CalendarRangeError', 'InvalidInputError', 'RolloutRulesError', 'UnknownReadingError']),
  )
})
