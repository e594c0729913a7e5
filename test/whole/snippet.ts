import { isDeepStrictEqual } from 'node:util'
import ts from 'typescript'
import { InvalidInputError } from '../../src/kernel/errors'

/** A piece of code that claims what its expressions give. */
export interface Snippet {
  /** Where it stands, for the title of its test. */
  readonly at: string
  readonly code: string
}

/** The `@example`s of a file's TSDoc. */
export function tsdocSnippets(path: string, text: string): Snippet[] {
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap((comment) => {
    const lines = comment[1]!.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
    const first = text.slice(0, comment.index).split('\n').length
    return lines.flatMap((line, place) => {
      if (!line.startsWith('@example')) return []
      const rest = lines.slice(place + 1)
      const end = rest.findIndex((other) => /^@\w/.test(other))
      const body = (end < 0 ? rest : rest.slice(0, end)).filter((other) => !other.startsWith('```'))
      return [{ at: `${path}:${first + place}`, code: [line.slice('@example'.length), ...body].join('\n').trim() }]
    })
  })
}

/** The TypeScript and JavaScript of a Markdown file. */
export function markdownSnippets(path: string, text: string): Snippet[] {
  return [...text.matchAll(/^```(?:ts|js|typescript|javascript)\b[^\n]*\n([\s\S]*?)^```/gm)].map((block) => ({
    at: `${path}:${text.slice(0, block.index).split('\n').length}`,
    code: block[1]!,
  }))
}

/** What a line claims: `// => value`, or `// throws InvalidInputError from, asOf` with the paths of the faults. */
interface Claim {
  readonly kind: '=>' | 'throws'
  readonly text: string
}

/** How a snippet's names are found: what it imports, and what is in scope without an import. */
export interface Surroundings {
  readonly modules: Readonly<Record<string, object>>
  readonly scope: Readonly<Record<string, unknown>>
}

/**
 * Runs a snippet and checks each of its claims; gives how many there were. Fails where one does not hold, or where
 * there is none.
 */
export async function check({ at, code }: Snippet, { modules, scope }: Surroundings): Promise<number> {
  const file = ts.createSourceFile(`${at}.ts`, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const claims = claimsOf(file)
  if (claims.size === 0) throw new Error(`${at} claims nothing: a snippet needs a line \`expression // => value\``)

  const body = file.statements.map((statement) => asProgram(statement, claims.get(statement), file)).join(';\n')
  const script = ts
    .transpileModule(`const snippet = async () => {\n${body}\n}`, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    })
    .outputText.replace(/^"use strict";/, '')
  const helpers = {
    __module: (name: string) => modules[name] ?? fail(`${at} imports ${name}, which is no module of this package`),
    __same: (actual: unknown, expected: unknown, text: string) =>
      isDeepStrictEqual(plain(actual), plain(expected)) ||
      fail(`${at}: ${text} gives ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`),
    __throws: async (call: () => unknown, claim: string, text: string) => {
      const [, name, paths] = /^(\w+)\s*(.*)$/.exec(claim) ?? fail(`${at}: \`throws ${claim}\` names no error`)
      const thrown = await (async () => {
        await call()
      })().then(
        () => fail(`${at}: ${text} throws nothing`),
        (error: unknown) => error,
      )
      const told = thrown instanceof Error ? thrown.name : typeof thrown
      if (told !== name) fail(`${at}: ${text} throws ${told}, not ${name}`)
      const faults =
        thrown instanceof InvalidInputError
          ? thrown.issues.map(({ path }) => path).join(', ')
          : (thrown as Error).message
      return paths === '' || faults === paths || fail(`${at}: ${text} throws for ${faults}, not for ${paths}`)
    },
  }
  const names = { ...scope, ...helpers }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a snippet is code, and has to be run
  const run = new Function(...Object.keys(names), `${script}\nreturn snippet()`) as (
    ...values: unknown[]
  ) => Promise<void>
  await run(...Object.values(names))
  return claims.size
}

function fail(message: string): never {
  throw new Error(message)
}

/** A frozen list and an open one are the same; a typed array is a list. */
function plain(value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value
}

/** The claims, each by the statement that it follows. */
function claimsOf(file: ts.SourceFile): Map<ts.Statement, Claim> {
  const claims = new Map<ts.Statement, Claim>()
  for (const comment of comments(file)) {
    const [, kind, text] = /^\/\/\s*(=>|throws\b)\s*(.*)$/.exec(comment.text) ?? []
    if (kind === undefined || text === undefined) continue
    const statement =
      [...file.statements].reverse().find(({ end }) => end <= comment.start) ??
      fail(`${file.fileName}: \`${comment.text}\` follows no statement`)
    if (claims.has(statement)) fail(`${file.fileName}: two claims follow \`${statement.getText(file)}\``)
    claims.set(statement, { kind: kind === '=>' ? '=>' : 'throws', text: text.trim() })
  }
  return claims
}

function comments(file: ts.SourceFile): { start: number; text: string }[] {
  const found = new Map<number, string>()
  const visit = (node: ts.Node): void => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(file.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, node.end) ?? []),
    ])
      found.set(range.pos, file.text.slice(range.pos, range.end))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...found].map(([start, text]) => ({ start, text })).sort((a, b) => a.start - b.start)
}

/** A statement as it is run: imports from the modules at hand, claims as checks. */
function asProgram(statement: ts.Statement, claim: Claim | undefined, file: ts.SourceFile): string {
  const text = statement.getText(file)
  if (ts.isImportDeclaration(statement)) return importing(statement, file)
  if (claim === undefined) return text
  const quoted = JSON.stringify(text)
  if (ts.isVariableStatement(statement) && claim.kind === '=>') {
    const [name] = statement.declarationList.declarations.map((declaration) => declaration.name.getText(file))
    return `${text}\n__same(${name}, (${claim.text}), ${quoted})`
  }
  if (!ts.isExpressionStatement(statement))
    return fail(`${file.fileName}: \`${claim.text}\` follows \`${text}\`, which is no expression`)
  const expression = printed(statement.expression, file)
  return claim.kind === '=>'
    ? `__same(await (${expression}), (${claim.text}), ${quoted})`
    : `await __throws(() => (${expression}), ${JSON.stringify(claim.text)}, ${quoted})`
}

/** What is shown with `console.log` is the thing itself. */
function printed(expression: ts.Expression, file: ts.SourceFile): string {
  const [shown, ...more] =
    ts.isCallExpression(expression) && expression.expression.getText(file) === 'console.log' ? expression.arguments : []
  return (shown !== undefined && more.length === 0 ? shown : expression).getText(file)
}

function importing(statement: ts.ImportDeclaration, file: ts.SourceFile): string {
  const from = statement.moduleSpecifier.getText(file)
  const clause = statement.importClause
  if (clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return ''
  const bindings = clause.namedBindings
  if (bindings === undefined)
    return fail(`${file.fileName}: ${statement.getText(file)} imports a default, and no module has one`)
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = __module(${from})`
  const names = bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => ({ name: name.text, exported: (propertyName ?? name).text }))
  const imported = names.map(
    ({ name, exported }) =>
      `const ${name} = __module(${from})[${JSON.stringify(exported)}] ?? (() => { throw new Error(${JSON.stringify(`${exported} is not exported`)}) })()`,
  )
  return imported.join('\n')
}
