import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodies, classifyBody } from 'taipei-rollout-rules/definitions'
import { drawnOddReading, drawnReadings, oddReadingOf } from '../draws'
import { districts } from './districts'
import {
  cityPrefixes,
  looseTailsOf,
  nameByHand,
  nameReadings,
  parentsOf,
  tailsOf,
  variants,
  type NameValue,
} from './names'
import { answered, readingsThatTurn, withDefaults, type Choices, type Outcome } from '../outcome'
import { schoolForms } from './schools'
import { faultsOfSuggestions } from './suggestions'
import { runs, Tally } from '../tally'

const current: Choices = withDefaults(nameReadings, { 'successor-bodies': 'current' })
const usual: Choices = withDefaults(nameReadings, {})

const drawnBody = fc.constantFrom(...bodies)
const merged = bodies.filter(({ register }) => register !== 'both')
const drawnTurning = fc.constantFrom(...merged, ...bodies.filter(({ name }) => name.endsWith('通信隊')))

const drawnWhole = fc
  .oneof({ weight: 5, arbitrary: drawnBody }, { weight: 1, arbitrary: drawnTurning })
  .chain((body) =>
    fc
      .tuple(
        fc.constantFrom(...cityPrefixes),
        fc.constantFrom(...parentsOf(body)),
        fc.constantFrom(...tailsOf(body, usual), ...tailsOf(body, current)),
      )
      .map((parts) => parts.join('')),
  )

const drawnLoose = fc
  .constantFrom(...bodies.filter((body) => looseTailsOf(body).length > 0))
  .chain((body) =>
    fc
      .tuple(
        fc.constantFrom('', '', ...cityPrefixes),
        fc.constantFrom('', '', '', ...parentsOf(body)),
        fc.constantFrom(...looseTailsOf(body)),
      )
      .map((parts) => parts.join('')),
  )

/** What fits one body only, or two. */
const drawnSingle = fc.constantFrom(
  '中正分局',
  '文山分局',
  '第一分局',
  '木柵',
  '古亭',
  '建成',
  '臺北市木柵',
  '民政局大安',
  '地政局中山',
  '警察局士林',
)

const drawnForm = fc.constantFrom(...Object.values(schoolForms)).chain((forms) => fc.constantFrom(...forms))
const drawnCity = fc.oneof(
  { weight: 5, arbitrary: fc.constant('臺北市立') },
  { weight: 4, arbitrary: fc.constantFrom(...districts).map((district) => `臺北市${district}區`) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom('臺北市私立', '臺北市大安區私立', '臺北市北投區國立文華', '私立', '國立') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('臺北市', '新北市立', '高雄市立', '臺北市陽明區', '臺北縣', '某學校財團法人'),
  },
)
const drawnSchool = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        drawnCity,
        fc.constantFrom('', '建國', '東門', '和平', '數位', '大學', '大安', '松', '財團', '中山堂', '民生'),
        fc.constantFrom('', '', '', '附設', '實驗', '國小附設'),
        fc.oneof(
          { weight: 9, arbitrary: drawnForm },
          {
            weight: 1,
            arbitrary: fc.constantFrom('附小', '附幼', '附中', '中學', '小學', '工商', '商職', '幼稚園', '專科學校'),
          },
        ),
        fc.constantFrom('', '', '', '', '', '', '', '圖書館', '分校'),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '臺北市立大學',
      '臺北市立啟智學校',
      '臺北市立啟聰學校',
      '臺北市立啟明學校',
      '臺北市立大學附小',
      '臺北市立大學附幼',
      '臺北市數位實驗高級中等學校',
      '臺北市復興實驗高級中學',
      '臺北市開南高級中等學校',
      '啟聰學校',
    ),
  },
)

const stray = [...'市區局處中大安一二第科隊所臺北立政交', 'x', '9', '○', '区', '国', '学']
type Edit = readonly [at: number, kind: 'cut' | 'add' | 'swap' | 'end', character: string]
const drawnEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.tuple(fc.nat(40), fc.constantFrom('cut', 'add', 'swap', 'end'), fc.constantFrom(...stray)),
  { minLength: 1, maxLength: 3 },
)

function edited(name: string, edits: readonly Edit[]): string {
  let characters = [...name]
  for (const [at, kind, character] of edits) {
    const place = characters.length === 0 ? 0 : at % characters.length
    if (kind === 'cut') characters.splice(place, 1)
    else if (kind === 'add') characters.splice(place, 0, character)
    else if (kind === 'swap') characters[place] = character
    else characters = characters.slice(0, place + 1)
  }
  return characters.join('')
}

const drawnSpoilt = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(drawnWhole, drawnEdits).map(([name, edits]) => edited(name, edits)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(drawnWhole, fc.constantFrom('第一科', '應用服務組', '信義分館', '分隊', '人事室', '籌備處'))
      .map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('新北市', '高雄市', '新北市政府', '桃園市政府', '臺北縣'), drawnBody)
      .map(([city, { name }]) => name.replace(/^臺北市(政府)?|^臺北/u, city)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...cityPrefixes),
        fc.constantFrom(...bodies.filter(({ kind }) => kind === 'first-level').map(({ entry }) => entry)),
        drawnWhole,
      )
      .map(([prefix, parent, name]) => prefix + parent + name.replace(/^臺北市(政府)?|^北市/u, '')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...bodies.flatMap(({ name }) => [...name])), { minLength: 1, maxLength: 8 })
      .map((characters) => characters.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('大安区公所', '信義区', '臺北市', '臺北市政府', '北市', '\u200b', '﹏', '大隊'),
  },
)

const otherForms: Readonly<Record<string, readonly string[]>> = {
  文: ['\u2f42'],
  山: ['\u2f2d'],
  工: ['\u2f2f'],
  水: ['\u2f54'],
  土: ['\u2f1f'],
  大: ['\u2f24'],
  北: ['\uf963'],
  立: ['\u2f74', '\uf9f7'],
  士: ['\u2f20'],
}
const strewn = [' ', '\u3000', '\u00a0', '\t', '\u200b', '\u200d', '\u2060', '\ufeff', '\ufe00', '\u{e0100}']

type Dress = readonly [plain: boolean, every: number, which: number, strewnAt: number, strewn: string]
const drawnDress: fc.Arbitrary<Dress> = fc.tuple(
  fc.boolean(),
  fc.integer({ min: 1, max: 3 }),
  fc.nat(6),
  fc.nat(60),
  fc.constantFrom(...strewn),
)

/** The same name in other characters: variants, radicals, width, case, and what is not seen at all. */
function dressed(name: string, [plain, every, which, strewnAt, invisible]: Dress): string {
  if (plain) return name
  const characters = [...name].map((character, index) => {
    const forms = formsOf.get(character)
    return forms === undefined || index % every !== 0 ? character : (forms[which % forms.length] ?? character)
  })
  if (strewnAt < 30) characters.splice(strewnAt % (characters.length + 1), 0, invisible)
  return characters.join('')
}

const formsOf = new Map<string, string[]>(
  Object.entries(otherForms).map(([character, forms]) => [character, [...forms]]),
)
for (const [written, meant] of Object.entries(variants)) formsOf.set(meant, [...(formsOf.get(meant) ?? []), written])
for (const letter of 'DOIT')
  formsOf.set(letter, [letter.toLowerCase(), String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)])

const otherWritings = [...formsOf].flatMap(([meant, forms]) => forms.map((form) => [meant, form] as const))

/** A body's name with one character written otherwise throughout, so that each writing is tried often. */
const drawnRewritten = fc
  .constantFrom(...otherWritings)
  .chain(([meant, written]) =>
    fc
      .constantFrom(...bodies.flatMap((body) => tailsOf(body, usual)).filter((name) => name.includes(meant)))
      .map((name) => name.replaceAll(meant, written)),
  )

const drawnName = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: drawnWhole },
      { weight: 3, arbitrary: drawnLoose },
      { weight: 1, arbitrary: drawnSingle },
      { weight: 4, arbitrary: drawnRewritten },
      { weight: 5, arbitrary: drawnSchool },
      { weight: 5, arbitrary: drawnSpoilt },
    ),
    drawnDress,
  )
  .map(([name, dress]) => dressed(name, dress))
  .filter((name) => name.trim() !== '')

const drawnRefused: fc.Arbitrary<readonly [facts: unknown, paths: string[]]> = fc.constantFrom<
  readonly [facts: unknown, paths: string[]]
>(
  [{ name: '' }, ['name']],
  [{ name: ' \u3000\t' }, ['name']],
  [{ name: '\u{20bb7}'.repeat(101) }, ['name']],
  [{ name: ` ${'局'.repeat(101)} ` }, ['name']],
  [{ name: 7 }, ['name']],
  [{ name: null }, ['name']],
  [{ name: ['教育局'] }, ['name']],
  [{}, ['name']],
  [{ name: '教育局', kind: 'first-level' }, ['kind']],
  [{ nom: '教育局' }, ['name', 'nom']],
  ['教育局', ['']],
  [null, ['']],
)
const drawnLong = fc.constantFrom('\u{20bb7}'.repeat(100), ` ${'局'.repeat(100)} `, `教育局${' '.repeat(200)}`)

const drawnFacts = fc.oneof(
  { weight: 30, arbitrary: drawnName.map((name) => [{ name }, []] as const) },
  { weight: 1, arbitrary: drawnLong.map((name) => [{ name }, []] as const) },
  { weight: 2, arbitrary: drawnRefused },
)

/** Two thousand draws leave out one or other of a hundred and fifty bodies. */
const everyBodyOnce = bodies.map(
  ({ name, register }): [readonly [unknown, string[]], Record<string, string>, Record<string, string>] => [
    [{ name }, []],
    register === 'founded' ? { 'successor-bodies': 'current' } : {},
    {},
  ],
)

test('definitions.classify-body says what the register, searched by hand, says', () => {
  const tally = new Tally()
  fc.assert(
    fc.property(drawnFacts, drawnReadings(nameReadings), drawnOddReading, ([facts, paths], chosen, odd) => {
      const oddReading = oddReadingOf(odd)
      const choices = withDefaults(nameReadings, chosen)
      const call = (readings: Readonly<Record<string, string | undefined>>) =>
        answered(() => classifyBody(facts as never, { readings }))
      const { outcome, decision } = call({ ...chosen, ...odd })
      if (paths.length > 0 || oddReading !== undefined) {
        const refused =
          paths.length > 0 ? { error: 'invalid-input', paths } : { error: 'unknown-reading', reading: oddReading }
        expect(outcome).toEqual(refused)
        if ('paths' in outcome) for (const path of outcome.paths) tally.count(`refused '${path}'`)
        else tally.count('refused unknown-reading')
        return
      }
      const { name } = facts as { name: string }
      // Each choice is compared by itself, so that the readings can be told from the whole values.
      const turning = readingsThatTurn(nameReadings, choices, (other) => {
        const answer = call(other).outcome as Outcome<NameValue>
        expectAsByHand(name, answer, other)
        return answer
      })
      expect(decision?.readings).toEqual(turning)
      const value = decision?.value as NameValue
      expectClauses(value, decision?.basis ?? [])
      if (value.status !== 'not-listed')
        for (const character of [...otherWritings.map(([, form]) => form), ...strewn])
          if (name.includes(character)) tally.count(`folded ${codePoint(character)}`)
      for (const key of keysOf(name, value, choices)) tally.count(key)
      for (const [reading, choice] of Object.entries(choices)) tally.count(`${reading}: ${choice} ${value.status}`)
      for (const { id, choice } of decision?.readings ?? []) tally.count(`turns on ${id}: ${choice}`)
    }),
    { numRuns: runs, examples: everyBodyOnce },
  )
  tally.expectSeen(expected)
})

function expectAsByHand(name: string, outcome: Outcome<NameValue>, choices: Choices): void {
  const { value, fixed } = nameByHand(name, choices)
  if (!('value' in outcome) || outcome.value.status !== 'not-listed' || value.status !== 'not-listed') {
    if (!isDeepStrictEqual(outcome, { value })) expect(outcome).toEqual({ value })
    return
  }
  const { suggestions } = outcome.value
  if (fixed === 'all') expect(suggestions).toEqual(value.suggestions)
  if (fixed === 'first') expect(suggestions[0]).toEqual(value.suggestions[0])
  // A single fit need not be near, but what follows it must.
  const rest = fixed === 'first' ? suggestions.slice(1) : suggestions
  if (fixed !== 'all') expect(faultsOfSuggestions(name, rest, choices), suggestions.join(' ')).toEqual([])
}

const clauseOf: Readonly<Record<string, string>> = {
  'first-level': '2.2',
  'second-level': '2.3',
  enterprise: '2.4',
  'district-office': '3',
  school: '2.5',
}

function expectClauses(value: NameValue, basis: readonly { clause: string }[]): void {
  const clauses = [...new Set(basis.map(({ clause }) => clause))]
  expect(clauses.length).toBeGreaterThan(0)
  if (value.status === 'listed') expect(clauses).toContain(clauseOf[value.kind])
  if (value.status === 'ambiguous')
    expect(clauses).toEqual([...new Set(value.candidates.map(({ kind }) => clauseOf[kind]))])
}

function keysOf(name: string, value: NameValue, choices: Choices): string[] {
  if (value.status === 'ambiguous') return [`ambiguous among ${value.candidates.length}`]
  if (value.status === 'not-listed')
    return [`not listed, ${nameByHand(name, choices).fixed} fixed of ${value.suggestions.length}`]
  if (value.kind === 'school') return [`listed school ${value.entry}`]
  return [`listed ${value.name}`, `listed as ${value.kind}`]
}

const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`

const statuses = ['listed', 'ambiguous', 'not-listed']
const choicesOfAll = Object.entries(nameReadings).flatMap(([reading, choices]) =>
  choices.map((choice) => `${reading}: ${choice}`),
)
const expected = [
  ...bodies.map(({ name }) => `listed ${name}`),
  ...['first-level', 'second-level', 'enterprise', 'district-office'].map((kind) => `listed as ${kind}`),
  ...Object.keys(schoolForms).map((entry) => `listed school ${entry}`),
  ...[2, 3, 4, 5, 6, 7, 12, 14].map((count) => `ambiguous among ${count}`),
  'not listed, first fixed of 1',
  'not listed, all fixed of 0',
  'not listed, all fixed of 1',
  ...[0, 1, 2, 3].map((count) => `not listed, none fixed of ${count}`),
  ...[...otherWritings.map(([, form]) => form), ...strewn].map((character) => `folded ${codePoint(character)}`),
  ...choicesOfAll.flatMap((choice) => statuses.map((status) => `${choice} ${status}`)),
  ...choicesOfAll.map((choice) => `turns on ${choice}`),
  ...['', 'name', 'nom', 'kind'].map((path) => `refused '${path}'`),
  'refused unknown-reading',
]
