import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publicModules } from '../../.config/public-modules'
import { read, root, trackedFiles } from '../../.config/project-files'

interface Conditions {
  readonly types: string
  readonly default: string
}

interface Manifest {
  readonly name: string
  readonly main: string
  readonly module: string
  readonly types: string
  readonly sideEffects: readonly string[]
  readonly exports: Readonly<Record<string, string | Conditions | Readonly<Record<'import' | 'require', Conditions>>>>
  readonly typesVersions: { readonly '*': Readonly<Record<string, readonly string[]>> }
}

const manifest = JSON.parse(read('package.json')) as Manifest
const {
  compilerOptions: { paths },
} = JSON.parse(read('tsconfig.json')) as { compilerOptions: { paths: Record<string, string[]> } }

describe('the entries of the package', () => {
  const entries = Object.keys(paths).map((path) => path.slice(manifest.name.length + 1))
  const subpaths = entries.filter((entry) => entry !== '')

  test('all bear its name', () => {
    expect(
      Object.keys(paths).filter((path) => path !== manifest.name && !path.startsWith(`${manifest.name}/`)),
    ).toEqual([])
    expect(subpaths.length).toBeGreaterThan(3)
  })

  test('are the same in exports, typesVersions and the paths of tsconfig.json', () => {
    const { './package.json': _itself, './element': _page, './schemas/*': schemas, ...exported } = manifest.exports
    expect(Object.keys(exported).sort()).toEqual(entries.map((entry) => (entry === '' ? '.' : `./${entry}`)).sort())
    const { element: _types, ...typed } = manifest.typesVersions['*']
    expect(Object.keys(typed).sort()).toEqual([...subpaths].sort())
    expect(manifest.exports['./package.json']).toBe('./package.json')
    expect(schemas).toBe('./dist/schemas/*')
  })

  test.each(entries)('%j points at what is built from it, for both kinds of modules', (entry) => {
    const built = entry === '' ? './dist/index' : `./dist/${entry.replaceAll('/', '-')}`
    expect(manifest.exports[entry === '' ? '.' : `./${entry}`]).toEqual({
      import: { types: `${built}.d.ts`, default: `${built}.js` },
      require: { types: `${built}.d.cts`, default: `${built}.cjs` },
    })
    if (entry === '')
      expect([manifest.main, manifest.module, manifest.types]).toEqual([
        `${built}.cjs`,
        `${built}.js`,
        `${built}.d.cts`,
      ])
    else expect(manifest.typesVersions['*'][entry]).toEqual([`${built}.d.cts`])
  })

  test('the element is for pages alone: a module that is imported for what it does', () => {
    const types = './dist/element/rule-form.d.ts'
    expect(manifest.exports['./element']).toEqual({ types, default: './dist/element/rule-form.js' })
    expect(manifest.typesVersions['*']['element']).toEqual([types])
    expect(manifest.sideEffects).toEqual(['./dist/element/rule-form.js'])
  })

  test('types come before what they are the types of', () => {
    for (const conditions of Object.values(manifest.exports)) {
      if (typeof conditions === 'object' && 'import' in conditions)
        expect([Object.keys(conditions), Object.keys(conditions.import), Object.keys(conditions.require)]).toEqual([
          ['import', 'require'],
          ['types', 'default'],
          ['types', 'default'],
        ])
    }
  })
})

describe('the documentation', () => {
  test('is made of every entry, the root last, so each name is found where it is defined', () => {
    const { entryPoints } = JSON.parse(read('docs/typedoc.json')) as { entryPoints: string[] }
    const sources = publicModules.map(({ source }) => `../${source}`)
    expect([...entryPoints].sort()).toEqual([...sources].sort())
    expect(entryPoints.at(-1)).toBe('../src/index.ts')
  })

  test.each(publicModules)('calls $name what it is imported as, and says what it is for', ({ name, source }) => {
    expect(/^\/\*\*\n \* [^@]+\.\n \*\n \* @module (.*)\n \*\/\n/.exec(read(source))?.[1]).toBe(name)
  })
})

describe('what is packed', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  ) as [{ files: { path: string }[] }]
  const packed = files.map(({ path }) => path)
  const pages = packed.filter((path) => path.endsWith('.md'))

  test('is what is built, and what there is to read', () => {
    expect(packed.filter((path) => !path.startsWith('dist/'))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-TW.md',
      'docs/clauses.md',
      'docs/decisions.md',
      'docs/dossier.md',
      'docs/glossary.md',
      'docs/guides/another-regulation.md',
      'docs/guides/scale.md',
      'docs/pictures/command.en.webp',
      'docs/pictures/command.zh-TW.webp',
      'docs/pictures/rule-page.en.webp',
      'docs/pictures/rule-page.zh-TW.webp',
      'docs/versioning.md',
      'examples/audit.ts',
      'examples/bureau.json',
      'examples/district-office.json',
      'examples/last-day-to-notify.ts',
      'examples/nightly/crontab',
      'examples/nightly/nightly-audit.sh',
      'examples/ranking.ts',
      'examples/rollout-plan.ts',
      'examples/school.json',
      'examples/scores.csv',
      'examples/second-regulation/petitions.ts',
      'examples/second-regulation/show.ts',
      'examples/smallest.json',
      'examples/trainees.csv',
      'examples/trainees.ts',
      'package.json',
    ])
  })

  // The page on the clauses says that the tests, to which it points, are not installed.
  test.each(pages)('%s points to nothing that stays behind', (page) => {
    const targets = [...read(page).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => join(dirname(page), target!))
    expect(
      targets.filter(
        (target) => !packed.includes(target) && !(page === 'docs/clauses.md' && target.startsWith('test/law/')),
      ),
    ).toEqual([])
    if (page.startsWith('README')) expect(targets.length).toBeGreaterThan(3)
  })
})

describe('what is tracked names no machine', () => {
  /** A home directory of any system, a drive, or a host from which packages are fetched. */
  const traces = [
    /(?<![\w.$}])\/(?:root|home|Users)\/\w/,
    /\b[A-Z]:\\+Users\\/,
    /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\b/i,
    /\bnpm\.pkg\.github\b/i,
    /"resolved": *"https?:/,
  ]
  const tracesIn = (text: string): boolean => traces.some((trace) => trace.test(text))

  test('no file does, the lock file included', () => {
    const files = trackedFiles()
    expect(files).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'test/whole/package.test.ts']))
    expect(files.filter((path) => tracesIn(read(path)))).toEqual([])
  })

  test.each([
    ['at ', '/root', '/main/src/index.ts'],
    ['file://', '/home', '/ci/main'],
    ['"', '/Users', '/me/main"'],
    ['C:\\', 'Users', '\\me'],
    ['https://registry.', 'npmjs', '.org/zod'],
    ['https://registry.', 'yarnpkg', '.com/zod'],
    ['"resolved"', ': "https:', '//example.org/zod.tgz"'],
  ])('%s%s%s would be found', (...parts) => {
    expect(tracesIn(parts.join(''))).toBe(true)
  })

  test.each(['src/rooted/home/users', 'https://example.org/home/page', 'the root / home'])('%j would not', (text) => {
    expect(tracesIn(text)).toBe(false)
  })
})
