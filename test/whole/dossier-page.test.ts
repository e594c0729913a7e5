import { expect, test } from 'vitest'
import { dossierPage, dossierPagePath } from '../../docs/dossier-page'
import { read } from '../../.config/project-files'

test('the page on the fields of a record is up to date; if not, npm run docs:dossier', () => {
  expect(read(dossierPagePath)).toBe(dossierPage())
})

test.each(['README.md', 'README.zh-TW.md'])('%s points to it', (path) => {
  expect(read(path)).toContain(`](${dossierPagePath})`)
})
