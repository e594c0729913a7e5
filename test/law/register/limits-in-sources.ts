import ts from 'typescript'

const COMPARISONS = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
])
const ARITHMETIC = new Set([ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken, ts.SyntaxKind.QuestionQuestionToken])
const BOUNDS = ['atLeast', 'moreThan', 'below', 'between', 'reaches', 'exceeds']

/**
 * Properties that hold no limit: examples, the checks between fields, and what a finding says beside its clause and
 * code.
 */
const NO_LIMITS_IN = ['witness', 'witnesses', 'examples', 'between', 'step', 'expected', 'actual', 'repair']

/** What makes the schemas of facts and values, and what picks characters of a text. */
const NO_LIMITS_FOR = /^(z\.\w+|wholeNumber|finiteNumber|hours|uniqueList)$|\.(slice|charAt)$/

/**
 * Every number, date, bound and comparison of a rule's source as it is written there, with how often it is,
 * but for what is no figure of the law by its place alone:
 * - 0 and 1 that are added, taken away, put in for nothing, start a counter or pick an entry of a list;
 * - what a list is sorted by (a function of `a` and `b`);
 * - the form of facts and values, and the checks between fields, which input errors are about;
 * - examples, and the advice of a finding;
 * - places of characters in a text, and types.
 */
export function limitsIn(source: string): ReadonlyMap<string, number> {
  const tree = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  const counts = new Map<string, number>()
  const added = new Set<ts.Node>()
  const add = (node: ts.Node): void => {
    if (added.has(node)) return
    added.add(node)
    const text = node.getText(tree).replace(/\s+/g, ' ')
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const visit = (node: ts.Node): void => {
    if (isOutside(node, tree)) return
    if (isBound(node)) add(node)
    else if (isFigure(node)) add(carrierOf(node))
    else ts.forEachChild(node, visit)
  }
  visit(tree)
  return counts
}

function isOutside(node: ts.Node, tree: ts.SourceFile): boolean {
  if (ts.isPropertyAssignment(node)) return NO_LIMITS_IN.includes(node.name.getText(tree))
  return ts.isTypeNode(node) || isSortOrder(node)
}

/** `(a, b) => …` and `function …(a, b)`. */
function isSortOrder(node: ts.Node): boolean {
  return (
    (ts.isArrowFunction(node) || ts.isFunctionDeclaration(node)) &&
    node.parameters.map(({ name }) => name.getText()).join() === 'a,b'
  )
}

function isBound(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return COMPARISONS.has(node.operatorToken.kind)
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && BOUNDS.includes(node.expression.text)
}

function isFigure(node: ts.Node): boolean {
  if (ts.isStringLiteral(node)) return /^\d{4}-\d\d-\d\d$/.test(node.text)
  return ts.isNumericLiteral(node) && !isTrivial(node) && !isForm(node)
}

function isTrivial(number: ts.NumericLiteral): boolean {
  if (number.text !== '0' && number.text !== '1') return false
  const { parent } = number
  if (ts.isBinaryExpression(parent)) return ARITHMETIC.has(parent.operatorToken.kind)
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.MinusToken
  if (ts.isVariableDeclaration(parent)) return (parent.parent.flags & ts.NodeFlags.Let) !== 0
  return ts.isElementAccessExpression(parent)
}

function isForm(number: ts.NumericLiteral): boolean {
  const call = ts.isArrayLiteralExpression(number.parent) ? number.parent.parent : number.parent
  return ts.isCallExpression(call) && NO_LIMITS_FOR.test(call.expression.getText())
}

/** What gives a figure its meaning: the comparison, the call, the property or the constant that it stands in. */
function carrierOf(figure: ts.Node): ts.Node {
  const { parent } = figure
  return ts.isArrayLiteralExpression(parent) || ts.isPrefixUnaryExpression(parent) ? carrierOf(parent) : parent
}
