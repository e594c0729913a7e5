import { entryKinds } from './entry-kinds'

/** The command lines that add what is to stand in lists. */
export function laterLines(paths: readonly string[], file: string): readonly string[] {
  const lists = paths.map((path) => path.replaceAll(/\.\d+(?=\.|$)/g, '.*'))
  return Object.entries(entryKinds)
    .filter(([, { list }]) => lists.includes(list))
    .map(([kind]) => `taipei-rollout-rules add ${kind} ${file}`)
}
