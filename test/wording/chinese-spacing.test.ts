import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, loadConfig } from 'autocorrect-node'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { defects } from '../../src/law/register/index'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(root + path, 'utf8')

/** What is called to write both languages side by side, Chinese first. */
const PAIRING = ['text', 't', 'stem', 'thing']

const sources = ['src', 'docs/site'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path}`),
)

/** The Chinese of every pair of a source, line by line; what a template puts in parts its text. */
function chineseOf(path: string): string[] {
  const lines: string[] = []
  const gather = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      lines.push(...node.text.split('\n'))
    ts.forEachChild(node, gather)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && PAIRING.includes(node.expression.getText()) && node.arguments[1] !== undefined)
      gather(node.arguments[0] as ts.Node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true))
  return lines
}

/** The lines of the kept explanations that are in Chinese. */
function explanations(): string[] {
  return read('test/analysis/explanation/explanations.txt')
    .split('\n')
    .filter((line) => /^(?:\p{Script=Han}| {2}(?:採用|另可))/u.test(line))
}

/** A line without what is quoted, misprinted by the regulation, or a date, which the City writes without spaces. */
function ownWords(line: string): string {
  return Object.values(defects)
    .reduce((said, { printed }) => said.replaceAll(printed, '某字'), line)
    .replace(/「[^「」]*」/g, '「引文」')
    .replace(/民國前?\d+年(?:\d+月(?:\d+日)?)?(?:至\d+月\d+日)?/g, '某日')
    .replaceAll('\u3000', '')
}

/** The lines in which Chinese does not stand as it should to Latin letters, figures and marks, and how it should. */
function faults(lines: readonly string[]): string[] {
  return lines
    .map(ownWords)
    .filter((line) => /\p{Script=Han}/u.test(line) && format(line) !== line)
    .map((line) => `${line} → ${format(line)}`)
}

// It comes built for these; elsewhere somebody would have to build it.
const isBuilt = process.platform === 'darwin' || process.arch === 'x64'

describe.skipIf(!isBuilt)('Chinese stands apart from Latin letters and figures, with marks of its own', () => {
  beforeAll(() => {
    loadConfig(read('.config/autocorrect.json'))
  })

  test.each([
    ['共3 天', '共3 天 → 共 3 天'],
    ['改用JSON', '改用JSON → 改用 JSON'],
    ['已完成,未逾期限', '已完成,未逾期限 → 已完成，未逾期限'],
  ])('%s is a fault', (line, fault) => {
    expect(faults([line])).toEqual([fault])
  })

  test('a date, a quotation and a misprint of the regulation stand as they are', () => {
    expect(faults(['民國115年3月7日至3月8日', '引「連續3次」', 'B： 80-89 分：'])).toEqual([])
  })

  test('in every pair of the sources', () => {
    const pairs = sources.flatMap(chineseOf)
    expect(pairs.length).toBeGreaterThan(2000)
    expect(faults(pairs)).toEqual([])
  })

  test('in what is put together of them', () => {
    expect(faults(explanations())).toEqual([])
  })

  test.each(['README.zh-TW.md', 'docs/clauses.md', 'docs/dossier.md', 'docs/glossary.md'])('in %s', (path) => {
    // Code is no prose.
    const prose = read(path)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .replace(/`[^`\n]*`/g, '`x`')
    expect(faults(prose.split('\n'))).toEqual([])
  })
})
