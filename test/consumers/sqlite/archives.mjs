/** Keeps an archive of each rule in SQLite, reads them back, verifies and explains them, and finds what was changed. */
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { ruleIds } from 'taipei-rollout-rules'
import { explainArchived, verifyArchived } from 'taipei-rollout-rules/analysis'

const folder = new URL('../../analysis/archive/kept/', import.meta.url)
const database = new DatabaseSync(':memory:')
database.exec('create table decisions (rule text primary key, archived text not null)')
const insert = database.prepare('insert into decisions values (?, ?)')
for (const file of readdirSync(folder))
  insert.run(file.replace('.json', ''), JSON.stringify(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))

const rows = database.prepare('select rule, archived from decisions').all()
assert.deepEqual(rows.map(({ rule }) => rule).sort(), [...ruleIds].sort())
const changedParts = (archived) =>
  verifyArchived(archived)
    .differences.filter(({ why }) => why === 'changed-since')
    .map(({ part }) => part)
const changes = {
  facts: (archived) => ({ ...archived, facts: { ...archived.facts, changed: true } }),
  value: (archived) => ({ ...archived, decision: { ...archived.decision, value: 'changed' } }),
  readings: (archived) => ({ ...archived, readings: [{ id: 'ranking-ties', choice: 'changed' }] }),
}
for (const { archived: json } of rows) {
  const archived = JSON.parse(json)
  assert.deepEqual(verifyArchived(archived).differences, [])
  for (const locale of ['zh-TW', 'en']) assert.match(explainArchived(archived, { locale }), /2026-11-30/)
  for (const [part, change] of Object.entries(changes)) assert.deepEqual(changedParts(change(archived)), [part])
}
console.log(`${rows.length} archives kept, read back, verified, explained; each change found`)
