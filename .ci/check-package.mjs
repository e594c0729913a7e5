// Packs the package and uses it as a stranger would: in an empty project, as ES module and CommonJS, under Node and a
// bundler.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { governmentCsv, rowsOf2028 } from '../test/calendar/government-csv.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'scratch-'))
const run = (command, args, options = {}) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options })
const say = (text) => console.log(text)

try {
  const [{ filename, files, size }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch]),
  )
  const tarball = join(scratch, filename)
  const unexpected = files
    .map(({ path }) => path)
    .filter(
      (path) =>
        !/^(package\.json|README\.md|README\.zh-TW\.md|LICENSE|CHANGELOG\.md|docs\/(guides\/)?[\w-]+\.md|docs\/pictures\/[\w.-]+\.webp|examples\/([\w-]+\/)?[\w-]+(\.(json|ts|csv|sh))?|dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)|dist\/(element\/)?THIRD-PARTY-LICENSES\.txt|dist\/element\/[\w-]+\.(js|d\.ts)|dist\/schemas\/(zh-TW|en)\/[a-z.-]+\.json|dist\/offline\/taipei-rollout-rules\.html)$/.test(
          path,
        ),
    )
  assert.deepEqual(unexpected, [], 'the tarball holds what is not needed')
  say(`${files.length} files, ${(size / 1000).toFixed(1)} kB packed`)

  run('npx', ['publint', '--strict', tarball], { stdio: 'inherit' })
  // The element is a module for pages; who requires it has no page.
  run('npx', ['attw', tarball, '--no-emoji', '--exclude-entrypoints', 'element'], { stdio: 'inherit' })

  const { name, exports, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const modules = Object.keys(exports)
    .filter((path) => !['./package.json', './element', './schemas/*'].includes(path))
    .map((path) => path.replace('.', name))
  // The list that the sources are held to; the built files are made of shared parts, whose other names must not get
  // out.
  const agreed = Object.fromEntries(
    readFileSync(join(root, 'test/whole/public-exports.txt'), 'utf8')
      .split(/\n(?=\S)/)
      .map((block) => {
        const [module, ...names] = block.trim().split(/\n */)
        return [module, names.filter((exported) => !exported.startsWith('type '))]
      }),
  )
  assert.deepEqual(Object.keys(agreed).sort(), [...modules].sort())
  writeFileSync(join(scratch, 'package.json'), '{ "private": true }')
  // date-holidays is an optional peer: a project without it must be able to use the rest.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--silent', tarball], { cwd: scratch })
  const use = `const { addWorkdays } = calendar.taipeiCalendar
if (addWorkdays('2025-09-26', 3) !== '2025-10-02') throw new Error('wrong workday')
if (deadlines.dueDate({ duty: 'working-group-change', from: '2025-09-26' }).value.due !== '2025-10-02') throw new Error('wrong due date')
try { calendar.parseRocDate('x'); throw new Error('not refused') } catch (error) { if (!(error instanceof whole.InvalidInputError && error instanceof calendar.InvalidInputError)) throw error }
`
  const names = `for (const [module, names] of Object.entries(${JSON.stringify(agreed)})) {
  const exported = Object.keys(all[module]).filter((key) => key !== 'default' && key !== '__esModule').sort().join()
  if (exported !== names.join()) throw new Error(module + ' exports ' + exported)
}
`
  const variable = (module) => (module === name ? 'whole' : module.slice(name.length + 1).replace('/', '_'))
  const all = `const all = { ${modules.map((module) => `'${module}': ${variable(module)}`).join(', ')} }`
  writeFileSync(
    join(scratch, 'use.mjs'),
    [...modules.map((module) => `import * as ${variable(module)} from '${module}'`), all, names, use].join('\n'),
  )
  writeFileSync(
    join(scratch, 'use.cjs'),
    [...modules.map((module) => `const ${variable(module)} = require('${module}')`), all, names, use].join('\n'),
  )
  run(process.execPath, ['use.mjs'], { cwd: scratch })
  run(process.execPath, ['use.cjs'], { cwd: scratch })
  say(`${modules.length} modules imported and required`)

  // One program with three copies: the ES modules, CommonJS, and the package installed once more elsewhere.
  const elsewhere = join(scratch, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--silent', tarball], { cwd: elsewhere })
  writeFileSync(
    join(scratch, 'copies.mjs'),
    `import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import * as modules from '${name}'
import * as analysis from '${name}/analysis'
import * as wording from '${name}/wording'

const required = (require) => ({ ...require('${name}'), ...require('${name}/analysis'), ...require('${name}/wording') })
const copies = [
  { ...modules, ...analysis, ...wording },
  required(createRequire(import.meta.url)),
  required(createRequire(new URL('elsewhere/program.mjs', import.meta.url))),
]
const thrownBy = (call) => {
  try {
    call()
  } catch (error) {
    return error
  }
}
for (const one of copies)
  for (const other of copies.filter((copy) => copy !== one)) {
    assert.notEqual(one.InvalidInputError, other.InvalidInputError)
    const calendar = other.createWorkCalendar({ overrides: [{ date: '2024-07-23', workday: false }] })
    const facts = { duty: 'seed-replacement', from: '2024-07-22' }
    const options = { calendar, readings: { 'typhoon-closure': 'counts-as-workday' } }
    assert.deepEqual(one.dueDate(facts, options), other.dueDate(facts, options))
    assert.equal(one.dueDate(facts, options).value.ledger[1].why, 'override')
    for (const [type, error] of [
      ['InvalidInputError', thrownBy(() => other.gradeScore({}))],
      ['CalendarRangeError', thrownBy(() => calendar.day('2030-01-01'))],
      ['UnknownReadingError', thrownBy(() => other.gradeScore({ score: 1 }, { readings: { typhon: 'x' } }))],
    ]) {
      assert.ok(error instanceof one[type] && error instanceof one.RolloutRulesError, type)
      assert.ok(!(error instanceof one.UnknownClauseError), type)
      assert.equal(one.formatError(error, { locale: 'zh-TW' }), other.formatError(error, { locale: 'zh-TW' }))
      assert.equal(
        one.formatError(JSON.parse(JSON.stringify(error)), { locale: 'en' }),
        one.formatError(error, { locale: 'en' }),
      )
    }
    assert.deepEqual(one.atlas(other.courseAttendance), other.atlas(other.courseAttendance))
    assert.equal(
      one.explain(other.dueDate(facts, options), { locale: 'zh-TW' }),
      other.explain(other.dueDate(facts, options), { locale: 'zh-TW' }),
    )
    assert.equal(thrownBy(() => one.dueDate(facts, { calendar: { ...calendar } })).issues[0].code, 'not-a-calendar')
  }
`,
  )
  run(process.execPath, ['copies.mjs'], { cwd: scratch })
  say('three copies in one program take calendars and errors of one another')

  await build({
    entryPoints: [join(scratch, 'use.mjs')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    outfile: join(scratch, 'bundled.mjs'),
    external: ['date-holidays'],
    logLevel: 'error',
  })
  run(process.execPath, ['bundled.mjs'], { cwd: scratch })
  say('bundled for the browser and run')

  // The command loads no package: what it needs is in it, and so must be the licences.
  const built = join(scratch, 'node_modules', name, 'dist')
  const licences = readFileSync(join(built, 'THIRD-PARTY-LICENSES.txt'), 'utf8')
  const { metafile } = await build({
    entryPoints: [join(built, 'cli.js')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    outdir: scratch,
    metafile: true,
    logLevel: 'error',
  })
  const loaded = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external, path }) => external && !isBuiltin(path))
  assert.deepEqual(loaded, [])
  for (const bundled of ['commander', 'jsonc-parser', ...Object.keys(dependencies)])
    assert.ok(licences.includes(`\n== ${bundled} `), `${bundled} is built in without its licence`)

  // Every schema that the command knows is there for editors, in each language, as it prints it.
  const shell = join(scratch, 'node_modules', '.bin', name)
  const schemaNames = JSON.parse(run(shell, ['schema', '--json'], { cwd: scratch })).map((schema) => schema.name)
  const resolved = createRequire(join(scratch, 'use.cjs'))
  for (const locale of ['zh-TW', 'en']) {
    assert.deepEqual(
      readdirSync(join(built, 'schemas', locale)).sort(),
      schemaNames.map((schema) => `${schema}.json`).sort(),
    )
    for (const schema of ['dossier', 'audit', 'training.attendance.facts'])
      assert.deepEqual(
        resolved(`${name}/schemas/${locale}/${schema}.json`),
        JSON.parse(run(shell, ['schema', schema, '--lang', locale], { cwd: scratch })),
      )
  }
  say(`${schemaNames.length} schemas in two languages`)

  // What the pages have their readers type, where they have installed the package; a year of the calendar they
  // download.
  writeFileSync(join(scratch, '117年辦公日曆表.csv'), governmentCsv(rowsOf2028))
  for (const page of ['README.md', 'README.zh-TW.md']) {
    const lines = readFileSync(join(scratch, 'node_modules', name, page), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith(`npx ${name} `) || line.startsWith('echo '))
    assert.ok(lines.length > 10, `${page} shows the command`)
    // Who reads one page has not begun a record by the other.
    rmSync(join(scratch, 'record.json'), { force: true })
    for (const line of lines) {
      const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
        cwd: scratch,
        encoding: 'utf8',
        env: { ...process.env, npm_config_update_notifier: 'false' },
      })
      assert.ok(status === 0 || status === 1, `${line}\n${stderr}`)
      assert.equal(stderr, '', line)
      assert.equal(stdout === '', line.startsWith('echo '), line)
    }
    say(`${lines.length} command lines of ${page} answer`)
  }
  assert.equal(
    JSON.parse(run(shell, ['due', 'working-group-change', '114/9/26', '--json'], { cwd: scratch })).value.due,
    '2025-10-02',
  )
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
