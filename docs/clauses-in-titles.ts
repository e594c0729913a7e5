import ts from 'typescript'
import { type ClauseId, clauseIds } from '../src/law/clause-id'

/** The clauses that the `describe` titles of a test file name, each once. */
export function clausesInTitles(source: string): readonly ClauseId[] {
  return [...new Set(describeTitles(source).flatMap(clausesIn))]
}

/** The titles of a test file's `describe`s, as far as they are written out. */
export function describeTitles(source: string): readonly string[] {
  const tree = ts.createSourceFile('titles.ts', source, ts.ScriptTarget.Latest, true)
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^describe\b/.test(node.expression.getText(tree))) {
      const [title] = node.arguments
      if (title !== undefined && ts.isStringLiteralLike(title))
        titles.push(...(title.text.startsWith('%s') ? titlesOfRows(node) : [title.text]))
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return titles
}

/** The first text of each row of a `describe.each([…])`, where the rows are written out. */
function titlesOfRows({ expression }: ts.CallExpression): string[] {
  const [rows] = ts.isCallExpression(expression) ? expression.arguments : []
  if (rows === undefined || !ts.isArrayLiteralExpression(rows)) return []
  return rows.elements
    .flatMap((row) => (ts.isArrayLiteralExpression(row) ? row.elements.slice(0, 1) : []))
    .filter(ts.isStringLiteralLike)
    .map(({ text }) => text)
}

/**
 * The ids in a title; `9.4.1 … to 9.4.6` names those between too. What has the form of an id and is none is given as it
 * stands.
 */
export function clausesIn(title: string): readonly ClauseId[] {
  const found = [...title.matchAll(/(?:(\bto) )?(?<![\w.、-])(\d+(?:\.\d+)*)(?![\w.%-])/g)].map(([, range, id]) => ({
    id: id as ClauseId,
    closesRange: range !== undefined,
  }))
  return found.flatMap(({ id, closesRange }, place) => {
    const before = found[place - 1]
    return closesRange && before !== undefined ? between(before.id, id) : [id]
  })
}

/** The clauses beside the first one that follow it, through the last. */
function between(first: ClauseId, last: ClauseId): ClauseId[] {
  const parent = (id: string): string => id.split('.').slice(0, -1).join('.')
  return clauseIds
    .slice(clauseIds.indexOf(first) + 1, clauseIds.indexOf(last) + 1)
    .filter((id) => parent(id) === parent(last))
}
