import type { TextsOf } from '../explanation-texts'
import { aWord, counted, verdict, word } from './words'

/** Chapter 6. */
export const supportTexts: TextsOf<
  'support.route' | 'support.seed-quota' | 'support.roster' | 'support.technical-team' | 'support.replacement-request'
> = {
  'support.route': {
    result({ next, tier, modality }) {
      if (tier === null) return 'the question is answered and closed'
      if (modality === null) return `it stays with the ${word('holder', next)} (tier ${tier})`
      return `it ${modality === 'must' ? 'must go' : 'goes in principle'} to the ${word('holder', next)} (tier ${tier})`
    },
    steps: {
      'administrators-answer-technical-questions': () => 'System administrators answer technical questions',
      'seeds-answer-questions-on-usage': () => 'Seed staff answer questions on usage',
      'user-asks-administrator': () =>
        'A user asks the staff of the body first, in principle: a system administrator here, but the seed staff may be asked too',
      'user-asks-seed': () =>
        'A user asks the staff of the body first, in principle: the seed staff here, but a system administrator may be asked too',
      'administrator-asks-hotline': () => 'A system administrator who cannot answer takes it to the 8585 service line',
      'administrator-asks-seed': () =>
        'Where a system administrator cannot answer, the seed staff take it to the 8585 service line',
      'seed-asks-hotline': () => 'Seed staff who cannot answer take it to the 8585 service line',
      'hotline-assigns-team': () =>
        'What the 8585 service line cannot answer is assigned to the technical support team',
      'no-further-tier': () => 'The technical support team gives third-tier service, and there is no tier after it',
      resolved: () => 'The question is answered and goes no further',
    },
  },
  'support.seed-quota': {
    result({ minimum, maximum, conflict }) {
      if (!conflict) return `at least ${minimum} and at most ${maximum} seed staff members`
      return maximum === 0 ? 'no seed staff, since there are too few posts' : counted(maximum, 'seed staff member')
    },
    steps: {
      'both-limits': ({ posts, fewest, twentieth }) =>
        `At least ${fewest}; at most a twentieth of ${counted(posts, 'post')}, which is ${twentieth}`,
      'minimum-prevails': ({ posts, fewest, twentieth }) =>
        `A twentieth of ${counted(posts, 'post')} is ${twentieth}, fewer than the ${fewest} required; the ${fewest} prevail`,
      'maximum-prevails': ({ posts, fewest, twentieth }) =>
        `A twentieth of ${counted(posts, 'post')} is ${twentieth}, fewer than the ${fewest} required; the twentieth prevails`,
    },
  },
  'support.roster': {
    result: verdict,
    steps: {
      'administrators-too-few': ({ administrators, minimum }) =>
        `${counted(administrators, 'system administrator')}, fewer than the ${minimum} required`,
      'two-administrators': ({ administrators, minimum }) =>
        `${counted(administrators, 'system administrator')}, and at least ${minimum} are required`,
      'seeds-too-few': ({ seeds, minimum }) =>
        `${counted(seeds, 'seed staff member')}, fewer than the ${minimum} required`,
      'enough-seeds': ({ seeds, minimum }) =>
        `${counted(seeds, 'seed staff member')}, and at least ${minimum} are required`,
      'seeds-too-many': ({ posts, seeds, maximum }) =>
        `${counted(seeds, 'seed staff member')}, more than the ${maximum} allowed for ${counted(posts, 'post')}`,
      'seeds-within-maximum': ({ posts, seeds, maximum }) =>
        `${counted(seeds, 'seed staff member')}, and at most ${maximum} are allowed for ${counted(posts, 'post')}`,
    },
  },
  'support.technical-team': {
    result: verdict,
    steps: {
      'leader-count': ({ leaders }) =>
        leaders === 0
          ? 'The team has no leader; it must have one'
          : `The team has ${leaders} leaders; it must have one`,
      'one-leader': ({ leaders }) => `${counted(leaders, 'leader')}, as required`,
      'no-vendor-commissioned': () => 'No vendor is commissioned, so none has to appoint the leader',
      'leader-appointment': () => 'The leader was not appointed by the vendor',
      'vendor-appointed': () => 'The leader was appointed by the vendor, as required',
      'leader-post': () => 'The leader is neither a senior engineer nor a manager',
      'leader-of-fit-post': ({ post }) => `The leader is ${aWord('post', post)}, as required`,
    },
  },
  'support.replacement-request': {
    result: ({ bureau, bodyMustReplaceWithin }) =>
      bureau === 'no-ground'
        ? 'there is no ground to ask for a replacement'
        : `the bureau may ask for a replacement, which the body must then make within ${counted(bodyMustReplaceWithin as number, 'workday')}`,
    steps: {
      unsuitable: ({ role, unsuitability }) =>
        `The bureau has ${unsuitability === 'found' ? 'found' : 'assessed'} the ${word('role', role)} to be unsuitable`,
      'no-ground': ({ role }) => `The bureau has neither found nor assessed the ${word('role', role)} to be unsuitable`,
    },
  },
}
