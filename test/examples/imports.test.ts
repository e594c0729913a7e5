import ts from 'typescript'
import { expect, test } from 'vitest'
import { publicModules } from '../../.config/public-modules'
import { filesUnder, read } from '../../.config/project-files'

const examples = filesUnder('examples', '.ts')

test('there are some examples', () => {
  expect(examples.length).toBeGreaterThan(1)
})

test.each(examples)(
  '%s can be copied: it imports nothing but public modules, what Node has, and what stands beside it',
  (path) => {
    const imported = ts.preProcessFile(read(path)).importedFiles.map(({ fileName }) => fileName)
    const modules = publicModules.map(({ name }) => name)
    expect(
      imported.filter((name) => !modules.includes(name) && !name.startsWith('node:') && !name.startsWith('./')),
    ).toEqual([])
    expect(imported.some((name) => modules.includes(name))).toBe(true)
  },
)
