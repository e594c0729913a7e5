import { inputIssue } from '../../kernel/input-issue'
import { text } from '../../kernel/locale'
import type { CommandAnswer } from '../answer'
import { defineCommand } from '../command-definition'
import { type Fault, type Read, faultOf, settle } from '../fault'
import type { Found } from '../find-words'

const path = '<words>'

/** `find <words>`: which rules, clauses, norms, readings and terms speak of something. */
export const findCommand = defineCommand({
  name: 'find',
  usage: '<words…> [options]',
  summary: text(
    '以用語找規則、條款、規定、解讀與名詞對照',
    'find the rules, clauses, norms, readings and terms that mention something',
  ),
  words: [
    {
      name: 'words',
      repeatable: true,
      text: text(
        '要找的用語；多個用語以空格或頓號分開，須同時出現：種子 請假',
        'what to look for; several words, with spaces or commas between, must all occur: seed leave',
      ),
    },
  ],
  options: {},
  takesDates: false,
  example: 'find 退訓',
  examples: ['find 退訓', 'find 工作小組 名單', 'find chair --lang en'],
  async answer({ words, faults }): Promise<CommandAnswer> {
    const { findWords, foundText } = await import('../library/register')
    const { found } = settle(faults, { found: readWords(words.join(' '), findWords) })
    return { json: found, text: (locale) => foundText(found, locale), breach: false }
  },
})

function readWords(words: string, find: (words: string) => readonly Found[]): Read<readonly Found[]> {
  if (words === '') return { faults: [faultOf(inputIssue(path, 'missing'), path)] }
  const found = find(words)
  return found.length === 0 ? { faults: [nothingFound(words)] } : { value: found }
}

function nothingFound(given: string): Fault {
  return {
    path,
    given,
    code: 'nothing-found',
    text: text(
      '在規則、條款、規定、解讀與名詞對照中都沒有；所有規則見 taipei-rollout-rules rules',
      'occurs in no rule, clause, norm, reading or term; taipei-rollout-rules rules lists all rules',
    ),
  }
}
