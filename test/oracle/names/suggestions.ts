import { bodies } from 'taipei-rollout-rules/definitions'
import { type Body, cityPrefixes, coreOf, countsAmong, fold, parentsOf } from './names'
import type { Choices } from '../outcome'
import { schoolByHand } from './schools'

/** What every list of suggestions has to keep to, wherever the contract does not fix it: the faults of one. */
export function faultsOfSuggestions(name: string, suggestions: readonly string[], choices: Choices): string[] {
  const folded = fold(name)
  const faults: string[] = []
  if (suggestions.length > 3) faults.push('more than three')
  if (new Set(suggestions).size !== suggestions.length) faults.push('one twice')
  suggestions.forEach((suggestion, index) => {
    if (fold(suggestion) === folded) faults.push(`${suggestion} is the input`)
    const body = bodies.find((one) => one.name === suggestion)
    if (body === undefined) {
      if (schoolByHand(suggestion.replace('○○', '大安'), choices) === null) faults.push(`${suggestion} does not exist`)
      return
    }
    if (!countsAmong(body, choices)) faults.push(`${suggestion} does not count`)
    if (body.register === 'as-enacted' && !followsItsSuccessor(suggestions, index))
      faults.push(`${suggestion} is gone, and not straight after its successor`)
    if (!isNear(folded, body)) faults.push(`${suggestion} is not near`)
  })
  return faults
}

function followsItsSuccessor(suggestions: readonly string[], index: number): boolean {
  const before = bodies.find(({ name }) => name === suggestions[index - 1])
  if (before?.register === 'as-enacted') return followsItsSuccessor(suggestions, index - 1)
  return before?.register === 'successor'
}

function isNear(folded: string, body: Body): boolean {
  const inputs = new Set(
    cityPrefixes.flatMap((prefix) =>
      parentsOf(body)
        .map((parent) => fold(prefix + parent))
        .filter((lead) => folded.startsWith(lead))
        .map((lead) => folded.slice(lead.length)),
    ),
  )
  const names = [body.name, coreOf(body), body.entry, ...body.aliases].map(fold)
  return [...inputs].some((input) =>
    names.some(
      (own) => input.startsWith(own) || editDistance(input, own) <= Math.floor(Math.max(input.length, own.length) / 3),
    ),
  )
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
