import { describe, expect, test } from 'vitest'
import { clausesPage, clausesPagePath } from '../../docs/clauses-page'
import { clauseIds, defectIds, formatClause, readings } from '../../src/law/register/index'
import { filesUnder, read } from '../../.config/project-files'

const page = clausesPage()

test('the page on the clauses is up to date; if not, npm run docs:clauses', () => {
  expect(read(clausesPagePath)).toBe(page)
})

test('it has one row for every clause, in the order of the law', () => {
  const rows = page.split('\n').flatMap((line) => /^\| (\S+)<br>`([\d.]+)` \|/.exec(line)?.slice(1).join(' ') ?? [])
  expect(rows).toEqual(clauseIds.map((id) => `${formatClause(id, { locale: 'zh-TW' })} ${id}`))
})

describe('what it points to is there', () => {
  test.each([...new Set([...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!))])('%s', (target) => {
    if (target.startsWith('#')) expect(page).toContain(`<a id="${target.slice(1)}"></a>`)
    else expect(filesUnder('test/law', '.test.ts')).toContain(target.replace('../', ''))
  })

  test('every reading and every defect has its place', () => {
    for (const id of Object.keys(readings)) expect(page).toContain(`<a id="${id}"></a>`)
    expect(
      page
        .slice(page.indexOf('## 印刷瑕疵'), page.indexOf('## 前提'))
        .split('\n')
        .filter((line) => line.startsWith('| ')).length,
    ).toBe(defectIds.length + 1)
  })
})

test.each(['README.md', 'README.zh-TW.md'])('%s points to it', (path) => {
  expect(read(path)).toContain(`](${clausesPagePath})`)
})
