/** Imports point one way: cli → dossier, element → analysis → wording → law → periods → calendar → kernel. */
const layers = ['cli', 'element', 'wording', 'dossier', 'analysis', 'law', 'periods', 'calendar', 'kernel']
const allowed = {
  kernel: [],
  calendar: ['kernel'],
  periods: ['calendar', 'kernel'],
  law: ['periods', 'calendar', 'kernel'],
  wording: ['law', 'periods', 'calendar', 'kernel'],
  analysis: ['wording', 'law', 'periods', 'calendar', 'kernel'],
  element: ['analysis', 'wording', 'law', 'periods', 'calendar', 'kernel'],
  dossier: ['analysis', 'wording', 'law', 'periods', 'calendar', 'kernel'],
  cli: ['dossier', 'analysis', 'wording', 'law', 'periods', 'calendar', 'kernel'],
}
const chapters = ['c02', 'c03', 'c04', 'c05', 'c06', 'c07', 'c08', 'c09']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
    ...layers.map((layer) => ({
      name: `${layer}-imports-only-what-lies-below`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: [layer, ...allowed[layer]].map((folder) => `^src/${folder}/`) },
    })),
    ...chapters
      .map((chapter, place) => ({
        name: `${chapter}-imports-no-later-chapter`,
        severity: 'error',
        from: { path: `^src/law/${chapter}-` },
        to: { path: chapters.slice(place + 1).map((later) => `^src/law/${later}-`) },
      }))
      .filter(({ to }) => to.path.length > 0),
    {
      name: 'no-way-from-the-root-into-the-command',
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nothing-outside-src-but-the-manifest-for-the-command',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^(?!src/|node_modules/)[^/]+/|^[^/]+[.]json$',
        dependencyTypesNot: ['core'],
        pathNot: '^package[.]json$',
      },
    },
    {
      name: 'no-manifest-outside-cli',
      severity: 'error',
      // An archive says by which version it was written.
      from: { path: '^src/', pathNot: '^src/(?:cli/|analysis/archive/archive[.]ts$)' },
      to: { path: '^package[.]json$' },
    },
    {
      name: 'no-rule-carries-the-register',
      severity: 'error',
      from: { path: '^src/law/', pathNot: '^src/law/register/' },
      to: { path: '^src/law/register/' },
    },
    {
      name: 'no-node-outside-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'date-holidays-in-projection-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/calendar/projection/' },
      to: { path: 'date-holidays' },
    },
    {
      name: 'projection-of-a-year-knows-no-official-year',
      severity: 'error',
      from: { path: '^src/calendar/projection/project-year' },
      to: { path: 'official-years', reachable: true },
    },
    {
      name: 'no-development-package-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'date-holidays' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
}
