import { describe, expect, test } from 'vitest'
import { gradeAward } from '../../src/law/c09-appraisal'
import { appraisalRoles } from '../../src/law/award-roles'
import { grades } from '../../src/law/grades'
import { designatedDuties, dueDate, deadlineDuties } from '../../src/law/deadlines'
import { foldCode } from '../../src/kernel/folded-code'
import { locales } from '../../src/kernel/locale'
import { readingChoices } from '../../src/law/reading-choices'
import { ruleIds } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'
import { jsonSchema } from '../../src/analysis'
import { labelWords } from '../../src/cli/label-words'
import { typedCode } from '../../src/cli/typed-code'
import { label } from '../../src/wording'
import { statusWords } from '../../src/dossier/view/words'
import { valueWords } from '../../src/wording/tables/table-words'
import { command } from './command'
import { files } from './files'

describe('what is typed is taken for the code that it means', () => {
  test.each<[string, string, string]>([
    ['A+', 'A+', 'itself'],
    ['a+', 'A+', 'small letters'],
    ['Ａ＋', 'A+', 'full width'],
    [' b ', 'B', 'spaces around it'],
    ['甲等', 'A', 'a word by which the program calls it'],
    ['FIRST CLASS', 'A', 'a word in another case'],
    ['AA', 'AA', 'none: given back as typed'],
    ['', '', 'nothing'],
  ])('%j is %j: %s', (typed, code) => {
    expect(typedCode(typed, ['A+', 'A', 'B'], (grade) => (grade === 'A' ? ['甲等', 'first class'] : []))).toBe(code)
  })
})

/** The words by which each of several codes is known, the code among them. */
const wordsOfAll = (
  codes: readonly string[],
  wordsOf: (code: never) => readonly string[] = () => [],
): (readonly string[])[] => codes.map((code) => [...new Set([code, ...wordsOf(code as never)].map(foldCode))])

describe('no word means two codes', () => {
  const options = ruleIds.flatMap((rule) =>
    Object.entries(
      jsonSchema(rule).facts['properties'] as Record<string, { enum?: string[]; items?: { enum?: string[] } }>,
    )
      .map(([fact, schema]) => [rule, fact, schema.enum ?? schema.items?.enum ?? []] as const)
      .filter(([, , codes]) => codes.length > 0),
  )

  test.each<[string, (readonly string[])[]]>([
    ['grades', wordsOfAll(grades)],
    ['roles', wordsOfAll(appraisalRoles, labelWords('role'))],
    ['duties', wordsOfAll([...deadlineDuties, ...designatedDuties], labelWords('duty'))],
    ['statuses of obligations', wordsOfAll(Object.keys(statusWords), (status) => Object.values(statusWords[status]))],
    ['readings', wordsOfAll(Object.keys(readingChoices))],
    ...Object.entries(readingChoices).map(
      ([id, choices]) => [`choices of ${id}`, wordsOfAll(choices)] satisfies [string, (readonly string[])[]],
    ),
    ['rules', wordsOfAll(ruleIds)],
    ...options.map(
      ([rule, fact, codes]) =>
        [
          `${rule} ${fact}`,
          wordsOfAll(codes, (code) => locales.map((locale) => valueWords(rule, fact, code, locale))),
        ] satisfies [string, (readonly string[])[]],
    ),
  ])('%s', (_, all) => {
    const words = all.flat()
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('the commands take codes in any case and width, and the words that they print', () => {
  const json = async (...args: string[]): Promise<unknown> => JSON.parse((await command([...args, '--json'])).stdout)

  test.each(
    appraisalRoles.flatMap((role) =>
      [role, role.toUpperCase(), ...locales.map((locale) => label('role', role, { locale }))].map(
        (typed) => [typed, role] as const,
      ),
    ),
  )('award A+ %j is that of %s', async (typed, role) => {
    const decision = gradeAward({ grade: 'A+', role })
    expect(await json('award', 'A+', typed)).toEqual(decision)
    expect(await json('award', 'Ａ＋', typed)).toEqual(decision)
    expect(await json('award', 'a+', typed)).toEqual(decision)
  })

  test.each(
    deadlineDuties.flatMap((duty) =>
      [duty.toUpperCase(), ...locales.map((locale) => label('duty', duty, { locale }))].map(
        (typed) => [typed, duty] as const,
      ),
    ),
  )('due and check %j are those of %s', async (typed, duty) => {
    expect(await json('due', typed, '114/9/26')).toEqual(dueDate({ duty, from: '2025-09-26' }))
    expect(await json('check', typed, '114/9/26', '--as-of', '114/10/1')).toMatchObject({
      rule: 'deadlines.timeliness',
      value: { status: 'open' },
    })
  })

  test.each(designatedDuties.map((duty) => [label('duty', duty, { locale: 'zh-TW' }), duty] as const))(
    'due %j is told that the bureau sets the date of %s',
    async (typed) => {
      const { exitCode, stderr } = await command(['due', typed, '114/9/26'])
      expect(exitCode).toBe(2)
      expect(stderr).toContain(`<duty>「${typed}」的期限由資訊局指定`)
    },
  )

  test.each<[string, string[], string[]]>([
    ['a format', ['atlas', 'appraisal.duty', '--format', 'ＣＳＶ'], ['atlas', 'appraisal.duty', '--format', 'csv']],
    ['a rule', ['atlas', 'Appraisal.Duty'], ['atlas', 'appraisal.duty']],
    ['what a rule settles', ['rules', '是否應接受考評'], ['rules', 'appraisal.duty']],
    ['a language', ['rules', '--lang', 'EN'], ['rules', '--lang', 'en']],
    ['the other language', ['rules', '--lang=zh-tw'], ['rules']],
    [
      'a reading and its choice',
      ['grade', '94.5', '--reading', 'Score-Decimals＝ROUND-half-up'],
      ['grade', '94.5', '--reading', 'score-decimals=round-half-up'],
    ],
    [
      'statuses',
      ['audit', 'office.json', '--as-of', '2026-06-30', '--only', '違反規定、資料不足，Met'],
      ['audit', 'office.json', '--as-of', '2026-06-30', '--only', 'breached,undetermined,met'],
    ],
  ])('%s: %j is as %j', async (_, typed, codes) => {
    const answer = await command(codes, files)
    expect(answer.exitCode).toBeLessThan(2)
    expect(await command(typed, files)).toEqual(answer)
  })
})

describe('what means no code is refused, with what comes near or nothing', () => {
  test.each<[string, string[], string | null]>([
    ['a role in Chinese that there is not', ['award', 'A+', '主任'], null],
    ['a role that is not in the list', ['award', 'A+', '使用者'], null],
    ['a duty that there is not', ['due', '公文歸檔', '114/9/26'], null],
    ['a duty misspelt', ['due', 'seed-chang', '114/9/26'], 'seed-change'],
    ['a grade that there is not', ['award', 'F', 'seed'], null],
    ['a format that there is not', ['atlas', 'appraisal.duty', '--format', 'xlsx'], null],
    ['a format misspelt', ['atlas', 'appraisal.duty', '--format', 'jso'], 'json'],
    ['a part of a reading', ['grade', '1', '--reading', 'typhoon=x'], 'typhoon-closure'],
    ['no reading', ['grade', '1', '--reading', 'nothing=x'], null],
    ['a status that there is not', ['audit', 'office.json', '--only', '逾期'], null],
    ['a status misspelt', ['audit', 'office.json', '--only', 'pendin'], 'pending'],
    ['a language that there is not', ['rules', '--lang', 'de'], null],
    ['a rule misspelt', ['rules', 'support.rooster'], 'support.roster'],
    ['no rule', ['rules', '股東會'], null],
    ['a command misspelt', ['awards'], 'award'],
    ['no command', ['獎勵'], null],
    ['an option misspelt', ['rules', '--jsno'], '--json'],
    ['an option misspelt twice', ['rules', '--jnos'], null],
    ['an option nearly right', ['rules', '--jsn'], '--json'],
  ])('%s: %j', async (_, args, suggested) => {
    const { exitCode, stderr } = await command(args, files)
    expect(exitCode).toBe(2)
    if (suggested === null) expect(stderr).not.toContain('是否為')
    else expect(stderr).toContain(`是否為 ${suggested}`)
  })
})

test('the rules themselves stay strict', () => {
  for (const role of ['種子人員', 'SEED'])
    expect(() => rules['appraisal.award']({ grade: 'A+', role: role as 'seed' })).toThrow('must be one of')
})
