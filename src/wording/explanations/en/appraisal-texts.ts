import type { Grade, RankedBody } from '../../../law/c09-appraisal/index'
import type { StepTexts, TextsOf } from '../explanation-texts'
import { awardWord, capital, counted, listed, word } from './words'

const awardSteps: Omit<StepTexts<'promotion.competition-award'>, 'body-certificate'> = {
  'own-table': ({ lawful }) =>
    `The system has its own table of awards, in place of the regulation's (${awardWord(lawful)})`,
  award: ({ role, award }) => `${capital(word('role', role))}: ${awardWord(award)}`,
  'no-award': ({ role }) => `${capital(word('role', role))}: no award`,
  'authority-chooses': ({ min, max }) => `Whether ${min} or ${max} is for the authority to choose`,
}

const bandText: StepTexts<'appraisal.grade'>['band-a'] = ({ score, from, below }) => {
  if (below === null) return `${score} points, which reach ${from}`
  return from === null ? `${score} points, under ${below}` : `${score} points, which reach ${from} but not ${below}`
}

interface Due {
  readonly reviewReport: boolean
  readonly reportToCouncil: boolean
}

function reportsDue({ reviewReport, reportToCouncil }: Due): string {
  if (!reportToCouncil) return reviewReport ? 'a review report is due' : 'no review report is due'
  return reviewReport
    ? 'a review report and a report to the coordination council are due'
    : 'a report to the coordination council is due'
}

function afterGrade({ grade, reviewReport, reportToCouncil }: Due & { readonly grade: Grade }): string {
  return `Grade ${grade}: ${reportsDue({ reviewReport, reportToCouncil })}`
}

function joiningAfterGrade(figures: Due & { readonly grade: Grade }): string {
  return `${afterGrade(figures)}; a body not yet in the bureau's appraisal of information work joins it in the next year`
}

/** Chapters 8 and 9. */
export const appraisalTexts: TextsOf<
  | 'promotion.grouping'
  | 'promotion.competition-award'
  | 'appraisal.duty'
  | 'appraisal.schedule'
  | 'appraisal.total'
  | 'appraisal.grade'
  | 'appraisal.ranking'
  | 'appraisal.award'
  | 'appraisal.consequences'
> = {
  'promotion.grouping': {
    result: ({ groups }) =>
      groups.length === 0
        ? 'no bodies to group'
        : groups.map(({ group, bodies }) => `${group}: ${listed(bodies)}`).join('; '),
    steps: {
      'grouped-by-nature': ({ bodies, groups }) =>
        `${counted(bodies, 'body', 'bodies')} in ${counted(groups, 'group')} by the nature of their work`,
    },
  },
  'promotion.competition-award': {
    result: awardWord,
    steps: { ...awardSteps, 'body-certificate': () => 'The body that did well also receives a certificate or trophy' },
  },
  'appraisal.duty': {
    result: (duty) => (duty === 'must-be-appraised' ? 'the body must be appraised' : 'the body is not appraised'),
    steps: {
      'included-in-rollout': () => 'The body is in the rollout of the system, and so takes part in its appraisal',
      'not-in-rollout': () => 'The body is not in the rollout of the system',
    },
  },
  'appraisal.schedule': {
    result: ({ periods }) =>
      `appraised for ${listed(periods.map(({ from, to, partial }) => `${from} to ${to}${partial ? ' (part of a year)' : ''}`))}`,
    steps: {
      'once-in-launch': ({ from, to }) => `The launch phase from ${from} to ${to} is appraised once`,
      'once-a-year': ({ from, to, periods }) =>
        `The operations phase from ${from} to ${to} is appraised every year, here for ${counted(periods, 'year')}`,
    },
  },
  'appraisal.total': {
    result: ({ total }) => `${total} points`,
    steps: {
      'items-as-given': ({ items }) =>
        `${counted(items, 'scoring item')} as given; the table of scoring items is not part of the text`,
      'launch-points-added-up': ({ base, items, total }) =>
        `For the launch phase: from ${base}, with ${counted(items, 'item')} added or taken away, to ${total}`,
      'yearly-points-added-up': ({ base, items, total }) =>
        `For a year of operations: from ${base}, with ${counted(items, 'item')} added or taken away, to ${total}`,
    },
  },
  'appraisal.grade': {
    result: (grade) => `grade ${grade}`,
    steps: {
      'band-a-plus': bandText,
      'band-a': bandText,
      'band-b': bandText,
      'band-c': bandText,
      'band-d': bandText,
      'band-e': bandText,
    },
  },
  'appraisal.ranking': {
    result({ groups }) {
      if (groups.length === 0) return 'no results to rank'
      return groups
        .map(({ group, best, worst, unranked }) => {
          const lists = [
            ...(best.length === 0 ? [] : [`A+ and A from the highest: ${ranks(best)}`]),
            ...(worst.length === 0 ? [] : [`D and E from the lowest: ${ranks(worst)}`]),
            ...(unranked.length === 0
              ? []
              : [`not ranked: ${unranked.map(({ body, score, grade }) => `${body} (${score}, ${grade})`).join(', ')}`]),
          ]
          return `${group === null ? 'Without a group' : group}: ${lists.join('; ')}`
        })
        .join('. ')
    },
    steps: {
      'grouped-by-nature': ({ bodies, groups }) =>
        `${counted(bodies, 'body', 'bodies')} in ${counted(groups, 'group')} by the nature of their work`,
      ranked: ({ group, best, worst, unranked }) =>
        `${group === null ? 'Without a group' : group}: ${best} with A+ or A, ranked from the highest; ${worst} with D or E, ranked from the lowest; ${unranked} with B or C, not ranked`,
      'ranked-by-grade': ({ group, best, worst, unranked }) =>
        `${group === null ? 'Without a group' : group}: ${best} with A+ or A, ranked within each grade from the highest; ${worst} with D or E, ranked within each grade from the lowest; ${unranked} with B or C, not ranked`,
    },
  },
  'appraisal.award': {
    result: awardWord,
    steps: {
      ...awardSteps,
      award: ({ grade, role, award }) => `Grade ${grade}, ${word('role', role)}: ${awardWord(award)}`,
      'no-award': ({ grade, role }) => `Grade ${grade}, ${word('role', role)}: no award`,
    },
  },
  'appraisal.consequences': {
    result({ joinsItAppraisalIn, countsInItAppraisal, ...due }) {
      return [
        reportsDue(due),
        ...(joinsItAppraisalIn === null
          ? []
          : [`the body joins the bureau's appraisal of information work in ${joinsItAppraisalIn}`]),
        ...(countsInItAppraisal ? ['the result counts in the appraisal of information work'] : []),
      ].join('; ')
    },
    steps: {
      'own-table': () => "The system has its own table of what follows from a grade, in place of the regulation's",
      'nothing-further': afterGrade,
      counts: afterGrade,
      reports: afterGrade,
      'reports-and-counts': afterGrade,
      'reports-and-joins': joiningAfterGrade,
      joins: () => "A body not yet in the bureau's appraisal of information work joins it in the next year",
      'counts-in-it-appraisal': () =>
        "The body is in the bureau's appraisal of information work too, where the result counts",
      'not-in-it-appraisal': () =>
        "The body is not in the bureau's appraisal of information work, so that the result does not count there",
    },
  },
}

function ranks(bodies: readonly RankedBody[]): string {
  return bodies.map(({ rank, body, score, grade }) => `${rank}. ${body} (${score}, ${grade})`).join(', ')
}
