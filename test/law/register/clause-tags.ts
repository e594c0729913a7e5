import ts from 'typescript'

/** The `@clause` tags above each rule that a source file defines, by the rule's exported name. */
export function clauseTags(source: string): ReadonlyMap<string, readonly string[]> {
  const tree = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true)
  const tags = new Map<string, readonly string[]>()
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const tagged = ts
      .getJSDocTags(statement)
      .filter(({ tagName }) => tagName.text === 'clause')
      .map(({ comment }) => ts.getTextOfJSDocComment(comment)!)
    for (const { name } of statement.declarationList.declarations) {
      if (statement.getText(tree).includes(`exportName: '${name.getText(tree)}'`)) tags.set(name.getText(tree), tagged)
    }
    if (tagged.length > 0 && !statement.getText(tree).includes('exportName: '))
      throw new Error(`${statement.getText(tree).slice(0, 80)} has clauses and is no rule`)
  }
  return tags
}
