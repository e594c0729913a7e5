import { describe, expect, test } from 'vitest'
import { dossierFields } from '../../docs/dossier-fields'
import { dossierPage, dossierPagePath, formFields } from '../../docs/dossier-page'
import { read } from '../../.config/project-files'

const page = dossierPage()

test('the page on the fields of a dossier is up to date; if not, npm run docs:dossier', () => {
  expect(read(dossierPagePath)).toBe(page)
})

test('every field of the form has its text, in the order of the form, and no other', () => {
  expect(Object.keys(dossierFields)).toEqual(formFields.map(({ path }) => path))
})

test('all but the version of the form have a row', () => {
  const rows = page.split('\n').flatMap((line) => /^\| `([\w.[\]]+)` \|/.exec(line)?.[1] ?? [])
  expect(rows).toEqual(formFields.map(({ path }) => path).filter((path) => path !== 'schemaVersion'))
})

describe('a text says what null means exactly where null may be given', () => {
  test.each(formFields.map(({ path, nullable }) => [path, nullable] as const))('%s: %s', (path, nullable) => {
    expect(dossierFields[path]?.text.includes('null')).toBe(nullable)
  })
})

test.each(['README.md', 'README.zh-TW.md'])('%s points to it', (path) => {
  expect(read(path)).toContain(`](${dossierPagePath})`)
})
