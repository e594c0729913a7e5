import { text } from '../../kernel/locale'
import { type EntryKind, listed } from './entry-kind'
import { changeKind, courseKind, ofRunKind, personKind } from './person-kinds'

/** What can be added to a record, by what it is called on the command line. */
export const entryKinds: Readonly<Record<string, EntryKind>> = {
  person: personKind(),
  meeting: listed(text('會議', 'meeting'), 'workingGroup.meetings', ['date']),
  change: changeKind(),
  course: courseKind(),
  leave: ofRunKind(text('請假', 'leave'), 'leaves'),
  absence: ofRunKind(text('曠課', 'absence'), 'absences'),
  replacement: listed(text('替換要求', 'request for a replacement'), 'support.replacements', [
    'person',
    'role',
    'receivedOn',
  ]),
  question: listed(text('問題反映', 'question passed on'), 'support.questions', ['id']),
  phase: listed(text('階段', 'phase'), 'system.phases', ['phase']),
  exclusion: listed(text('排除', 'exclusion'), 'body.exclusions', ['proposedOn']),
  secondment: listed(text('借調', 'secondment'), 'body.secondments', ['person', 'from']),
  result: listed(text('考評結果', 'result of an appraisal'), 'appraisal.results', ['period']),
  seat: listed(text('協調會報席次', 'seat on the council'), 'council.seats', ['id']),
  'council-meeting': listed(text('協調會報會議', 'meeting of the council'), 'council.meetings', ['date']),
}
