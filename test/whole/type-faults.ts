import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../../.config/project-files'
import type { Snippet } from './snippet'

/**
 * What the compiler has to say of each snippet, as a reader has it say who copies the snippet into a strict project;
 * all are compiled at once.
 */
export function typeFaults(snippets: readonly Snippet[]): string[][] {
  const options = readersOptions()
  const files = new Map(snippets.map(({ code }, place) => [join(root, 'snippets', `${place}.ts`), code]))
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const code = files.get(path)
      return code === undefined
        ? disk.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, code, language)
    },
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].map((path) => {
    const file = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(worded)
  })
}

/** The options of this project, each snippet a module of its own, but for what `strict` does not ask of a reader. */
function readersOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  return {
    ...options,
    moduleDetection: ts.ModuleDetectionKind.Force,
    noUncheckedIndexedAccess: false,
    noPropertyAccessFromIndexSignature: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  }
}

function worded({ code, start = 0, file, messageText }: ts.Diagnostic): string {
  const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1
  return `line ${line}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
}
