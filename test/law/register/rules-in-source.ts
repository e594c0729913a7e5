/** The rules that a source file defines, by their exported names. */
export function rulesIn(source: string): readonly string[] {
  return [...source.matchAll(/exportName: '(\w+)'/g)].map(([, name]) => name!)
}
