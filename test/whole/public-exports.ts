import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../../.config/project-files'

/** What modules export, as the compiler sees it: values by their name, types as `type Name`; sorted. */
export function exportsOf(sources: readonly string[]): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const program = ts.createProgram(
    sources.map((source) => join(root, source)),
    { ...options, noEmit: true, types: [] },
  )
  const checker = program.getTypeChecker()
  return new Map(
    sources.map((source) => {
      const file = program.getSourceFile(join(root, source))
      const module = file && checker.getSymbolAtLocation(file)
      return [
        source,
        module
          ? checker
              .getExportsOfModule(module)
              .map((symbol) => named(symbol, checker))
              .sort()
          : [],
      ]
    }),
  )
}

function named(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const isValue = (target.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(symbol)
  return isValue ? symbol.name : `type ${symbol.name}`
}

function isTypeOnly(symbol: ts.Symbol): boolean {
  return (
    symbol.declarations?.some(
      (declaration) => ts.isExportSpecifier(declaration) && ts.isTypeOnlyImportOrExportDeclaration(declaration),
    ) ?? false
  )
}
