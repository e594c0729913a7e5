import ts from 'typescript'

/** A number, a bound or a comparison in a source file, as it is written there. */
export interface WrittenLimit {
  readonly file: string
  readonly text: string
}

const COMPARISONS = new Set([ts.SyntaxKind.LessThanToken, ts.SyntaxKind.LessThanEqualsToken, ts.SyntaxKind.GreaterThanToken, ts.SyntaxKind.GreaterThanEqualsToken])
const ARITHMETIC = new Set([ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken, ts.SyntaxKind.QuestionQuestionToken])
const BOUNDS = ['atLeast', 'moreThan', 'below', 'atMost', 'between']

/**
 * Every number, bound and comparison of a file, each once, but for what cannot be a figure of the law:
 * - 0 and 1 that are added, taken away, put in for nothing, start a counter or pick an entry of a list;
 * - what a list is sorted by (a comparison of `a` with `b`);
 * - the facts of a witness, which are examples;
 * - numbers in types.
 */
export function limitsIn(file: string, source: string): readonly WrittenLimit[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const texts = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (isExample(node) || ts.isTypeNode(node) || isSortOrder(node)) return
    if (isBound(node)) {
      texts.add(textOf(node, tree))
      return
    }
    if (ts.isNumericLiteral(node) && !isTrivial(node)) texts.add(textOf(carrierOf(node), tree))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return [...texts].map((text) => ({ file, text }))
}

function isBound(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return COMPARISONS.has(node.operatorToken.kind)
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && BOUNDS.includes(node.expression.text)
}

function isExample(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'witnesses'
}

/** `a < b ? -1 : 1` and the like. */
function isSortOrder(node: ts.Node): boolean {
  return ts.isArrowFunction(node) && node.parameters.map(({ name }) => name.getText()).join() === 'a,b'
}

function isTrivial(number: ts.NumericLiteral): boolean {
  if (number.text !== '0' && number.text !== '1') return false
  const { parent } = number
  if (ts.isBinaryExpression(parent)) return ARITHMETIC.has(parent.operatorToken.kind)
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.MinusToken
  if (ts.isVariableDeclaration(parent)) return (parent.parent.flags & ts.NodeFlags.Let) !== 0
  return ts.isElementAccessExpression(parent)
}

/** What gives a number its meaning: the comparison, the call, the property or the constant that it stands in. */
function carrierOf(number: ts.Node): ts.Node {
  const { parent } = number
  return ts.isArrayLiteralExpression(parent) || ts.isPrefixUnaryExpression(parent) ? carrierOf(parent) : parent
}

function textOf(node: ts.Node, tree: ts.SourceFile): string {
  return node.getText(tree).replace(/\s+/g, ' ')
}
