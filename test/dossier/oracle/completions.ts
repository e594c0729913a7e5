/** Where the record is silent: the way to the fact, and the values that it may have. */
export interface Choices {
  choose<T>(path: string, possible: () => readonly T[]): T
}

/** What comes of every completion: an outcome, or a fact that is missing and what each value of it leads to. */
export type Tree<R> = { outcome: R } | { path: string; branches: Tree<R>[] }

class NotRecorded extends Error {
  constructor(
    readonly path: string,
    readonly possible: readonly unknown[],
  ) {
    super(path)
  }
}

/** Runs an evaluation once for each completion of the facts that it asks for and does not find. */
export function everyCompletion<R>(
  evaluate: (choices: Choices) => R,
  chosen: ReadonlyMap<string, unknown> = new Map(),
): Tree<R> {
  const choices: Choices = {
    choose<T>(path: string, possible: () => readonly T[]): T {
      if (chosen.has(path)) return chosen.get(path) as T
      throw new NotRecorded(path, possible())
    },
  }
  try {
    return { outcome: evaluate(choices) }
  } catch (thrown) {
    if (!(thrown instanceof NotRecorded)) throw thrown
    const branches: Tree<R>[] = []
    for (const value of thrown.possible) {
      branches.push(everyCompletion(evaluate, new Map([...chosen, [thrown.path, value]])))
    }
    return { path: thrown.path, branches }
  }
}

export function outcomesOf<R>(tree: Tree<R>): R[] {
  return 'outcome' in tree ? [tree.outcome] : tree.branches.flatMap(outcomesOf)
}

/** The facts of which two values lead to different answers, all chosen before them alike. */
export function pathsThatMatter<R>(tree: Tree<R>, answer: (outcome: R) => string): Set<string> {
  const found = new Set<string>()
  const answersOf = (part: Tree<R>): string => {
    if ('outcome' in part) return answer(part.outcome)
    const each = part.branches.map(answersOf)
    if (new Set(each).size > 1) found.add(part.path)
    return [...new Set(each.flatMap((answers) => answers.split('|')))].sort().join('|')
  }
  answersOf(tree)
  return found
}
