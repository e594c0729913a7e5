import type { TextsOf } from '../explanation-texts'
import { aWord, capital, counted, listed, verdict, word } from './words'

/** Chapters 2, 3 and 4. */
export const definitionTexts: TextsOf<
  | 'definitions.is-major-system'
  | 'definitions.classify-body'
  | 'scope.applies-to'
  | 'phases.order-check'
  | 'phases.first-applicable'
> = {
  'definitions.is-major-system': {
    result: (major) => (major ? 'a major information system' : 'not a major information system'),
    steps: {
      'all-three-limbs': ({ userBodies }) =>
        `The bureau developed it, ${counted(userBodies, 'body uses', 'bodies use')} it, and it was approved as a major system: all three conditions hold`,
      'not-approved': ({ userBodies }) =>
        `The bureau developed it and ${counted(userBodies, 'body uses', 'bodies use')} it, but it was not approved as a major system`,
      'not-cross-agency': ({ userBodies }) =>
        `The bureau developed it, but ${userBodies === 0 ? 'no body uses' : `only ${counted(userBodies, 'body uses', 'bodies use')}`} it, so that it is not cross-agency`,
      'not-developed-by-doit': () => 'The bureau did not develop it',
    },
  },
  'definitions.classify-body': {
    result(value) {
      if (value.status === 'listed') return `${value.name}, ${aWord('body-kind', value.kind)}`
      if (value.status === 'ambiguous')
        return `the name alone does not say which of these is meant: ${listed(
          value.candidates.map(({ kind, name }) => `${name} (${word('body-kind', kind)})`),
          'or',
        )}`
      return value.suggestions.length === 0
        ? 'not named by the regulation'
        : `not named by the regulation; is ${listed(value.suggestions, 'or')} meant?`
    },
    steps: {
      'named-body': ({ name, entry }) =>
        name === entry ? `The clause names ${entry}` : `The clause names ${entry}, which ${name} falls under`,
      'school-by-form': ({ name, entry }) => `The clause names ${entry}; by its name ${name} falls under it`,
      'several-bodies-fit': ({ names }) => `Of the bodies named here, the name fits ${listed(names)}`,
      'named-in-part': ({ name }) => `Of the bodies named here only ${name} fits, but the name as given is incomplete`,
      'not-named': ({ name }) => `${name} is not named here`,
      'no-school-form': ({ name }) => `Nothing in the name ${name} says that it is a school`,
      'school-without-city': ({ name }) => `${name} does not say which school of Taipei City is meant`,
      'school-of-another-city': ({ name }) => `${name} is a school of another city or county`,
      'school-not-municipal': ({ name }) => `${name} is not a municipal school`,
    },
  },
  'scope.applies-to': {
    result: (scope) => word('scope', scope),
    steps: {
      'named-in-scope': ({ kind }) => `${capital(aWord('body-kind', kind))} is in scope, and no exclusion is proposed`,
      'exclusion-not-approved': ({ kind }) =>
        `${capital(aWord('body-kind', kind))} is in scope; an exclusion is proposed, but the mayor has not approved it`,
      'excluded-by-mayor': ({ kind }) =>
        `${capital(aWord('body-kind', kind))} would be in scope, but the mayor has approved its exclusion`,
      'district-office-stays': () =>
        'Agencies, enterprises and schools can be excluded; district offices are not among them',
      'not-named': () =>
        'Not one of the agencies, enterprises, district offices or schools to which the regulation applies',
    },
  },
  'phases.order-check': {
    result: verdict,
    steps: {
      'phases-in-order': ({ phases }) =>
        phases.length === 0
          ? 'No phase is given'
          : `${capital(listed(phases.map((phase) => word('phase', phase))))}: in order and without overlap`,
      'phase-order': ({ phase, expected }) =>
        `${capital(word('phase', phase))} is listed after ${word('phase', expected.before)}, which it must precede`,
      'phase-repeated': ({ phase }) => `${capital(word('phase', phase))} is given twice`,
      'phase-overlap': ({ phase, expected, actual }) =>
        `${capital(word('phase', phase))} begins on ${actual}, but the phase before it ends on ${expected.after}`,
      'phase-open': ({ phase }) => `${capital(word('phase', phase))} has no end, although another phase follows`,
      'phase-reversed': ({ phase, expected, actual }) =>
        `${capital(word('phase', phase))} ends on ${actual}, before it begins on ${expected.from}`,
    },
  },
  'phases.first-applicable': {
    result({ phase, modality }) {
      return phase === null
        ? 'the text does not settle from which phase the regulation applies'
        : `the regulation ${modality === 'may' ? 'may be applied' : 'applies'} from the ${word('phase', phase)} phase on`
    },
    steps: {
      'not-yet-begun': () => 'No phase had begun when the regulation was issued',
      'next-phase': ({ reached }) =>
        `The ${word('phase', reached)} phase had begun or ended when the regulation was issued, so that the regulation starts with the next`,
      'launch-completed': () =>
        'Operations had begun when the regulation was issued: the launch was completed, and operations are the phase after it',
      'no-next-phase': () =>
        'Operations, the last phase, had begun when the regulation was issued, so that no next phase is left to start with',
    },
  },
}
