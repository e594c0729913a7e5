import { type Locale, text } from '../../kernel/locale'
import { inputIssue } from '../../kernel/input-issue'
import type { ClauseId } from '../../law/clause-id'
import { type Actor, actors, modalities } from '../../law/register/norms/norm'
import type { CommandAnswer } from '../answer'
import { type List, defineCommand } from '../command-definition'
import { readCode } from '../code-argument'
import { faultOf, settle } from '../fault'
import { labelText, labelWords } from '../label-words'

/** `duties <actor>`: what somebody must, must not or may do, clause by clause. */
export const dutiesCommand = defineCommand({
  name: 'duties',
  usage: '<actor> [options]',
  summary: text('列出某一方應為、得為、不得為的事', 'list what somebody must, must not or may do'),
  words: [{ name: 'actor', text: text('辦理者（見下表）', 'who, of the list below') }],
  options: {
    clause: {
      flag: '--clause',
      value: 'ref',
      text: text('只列這一條款與其下各款', 'only this clause and those under it'),
    },
    modality: {
      flag: '--modality',
      value: 'word',
      text: text('只列應、不得、得、原則上或規定（見下表）', 'only what binds in this way (see below)'),
    },
  },
  lists: (locale) => [actorList(locale), modalityList(locale)],
  takesDates: false,
  example: 'duties doit --modality may',
  examples: ['duties 資訊局 --modality 得', 'duties body --clause 伍、三', 'duties trainee --clause 7.1 --json'],
  async answer({ words: [actor], options, faults }): Promise<CommandAnswer> {
    const { duties, dutiesText, findClauses } = await import('../library/register')
    const asked = settle(faults, {
      actor:
        actor === undefined
          ? { faults: [faultOf(inputIssue('<actor>', 'missing'), '<actor>')] }
          : readCode('<actor>', actor, actors, labelText('actor'), (each) =>
              labelWords('actor')(each).flatMap(withAndWithoutArticle),
            ),
      modality:
        options.modality === undefined
          ? { value: undefined }
          : readCode('--modality', options.modality, modalities, labelText('modality')),
    })
    const clauses: readonly (ClauseId | undefined)[] =
      options.clause === undefined ? [undefined] : findClauses(options.clause)
    const found = clauses.flatMap((clause) => duties({ ...asked, clause }))
    return { json: found, text: (locale, page) => dutiesText(found, locale, page), breach: false }
  },
})

function withAndWithoutArticle(words: string): readonly string[] {
  return [words, words.replace(/^(?:the|an?) /, '')]
}

function actorList(locale: Locale): List {
  return {
    heading: text('辦理者：', 'Who:')[locale],
    lines: actors.map((actor: Actor) => `${actor.padEnd(18)}${labelText('actor')(actor)[locale]}`),
  }
}

function modalityList(locale: Locale): List {
  return {
    heading: text('規定種類：', 'How it binds:')[locale],
    lines: modalities.map((modality) => `${modality.padEnd(18)}${labelText('modality')(modality)[locale]}`),
  }
}
