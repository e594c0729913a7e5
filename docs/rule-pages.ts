import {
  type Application,
  type CommentDisplayPart,
  type DeclarationReflection,
  type ProjectReflection,
  CommentTag,
  Converter,
  ReflectionKind,
} from 'typedoc'
import { type Reading, clauses, readings } from '../src/law/register/index'
import { rules } from '../src/law/rules'

/** What every rule throws; a rule that throws something else says so itself. */
const thrown = [
  'InvalidInputError where a fact or an option is not as described; every fault is named',
  'UnknownReadingError where an option names a reading or a choice that does not exist',
]

/**
 * Says on the page of every rule what follows from its definition: what it takes beside its facts, what it throws,
 * which clauses it carries out, and which unclear places these have. A plug-in of typedoc.
 */
export function load({ converter }: Application): void {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const [options, register] = [
      declared(project, ReflectionKind.Interface, 'RuleOptions'),
      declared(project, ReflectionKind.Variable, 'readings'),
    ]
    for (const rule of Object.values(rules)) {
      const { comment } = declared(project, ReflectionKind.Variable, rule.exportName)
      const facts = comment?.blockTags.findIndex(({ tag, name }) => tag === '@param' && name === 'facts') ?? -1
      if (comment === undefined || facts < 0) throw new Error(`${rule.exportName} does not say what its facts are`)
      const taken = new CommentTag('@param', [link(options), text(': readings to take, a calendar, tables of awards')])
      taken.name = 'options'
      comment.blockTags.splice(facts + 1, 0, taken)
      comment.blockTags.push(
        ...thrown.map((words) => new CommentTag('@throws', [text(words)])),
        ...rule.clauses.map((id) => new CommentTag('@clause', [text(`${id} ${clauses[id].printed}`)])),
      )
      const unclear = [...new Set(rule.clauses.flatMap((id) => clauses[id].readings))]
      if (unclear.length > 0)
        comment.blockTags.push(
          new CommentTag('@readings', [
            text('Unclear places of these clauses, from '),
            link(register),
            text(
              `; a decision lists those on which it depends.\n\n${unclear.map((id) => line(readings[id])).join('\n')}`,
            ),
          ]),
        )
    }
  })
}

function line({ id, question, choices, default: byDefault }: Reading): string {
  const others = Object.keys(choices).filter((choice) => choice !== byDefault)
  return `- \`${id}\`: ${question.en} \`${byDefault}\` unless \`${others.join('` or `')}\` is chosen.`
}

function declared(project: ProjectReflection, kind: ReflectionKind, name: string): DeclarationReflection {
  const found = project
    .getReflectionsByKind(kind)
    .filter((reflection) => reflection.isDeclaration())
    .find((reflection) => reflection.name === name)
  if (found === undefined) throw new Error(`${name} is not in the documentation`)
  return found
}

function text(words: string): CommentDisplayPart {
  return { kind: 'text', text: words }
}

function link(target: DeclarationReflection): CommentDisplayPart {
  return { kind: 'inline-tag', tag: '@link', text: target.name, target }
}
