import { text } from '../../../kernel/locale'
import { counted } from '../../english'
import { ruleWords } from '../../rule-words'

/** 貳、一. */
export const isMajorSystemWords = /* @__PURE__ */ ruleWords('definitions.is-major-system', () => ({
  title: text('是否為重大資訊系統', 'whether a system is a major information system'),
  example: { developer: 'doit', userBodies: 12, approved: true },
  facts: {
    developer: {
      label: text('開發單位', 'developer'),
      question: text(
        '系統由資訊局開發，還是由其他單位開發？',
        'Was the system developed by the Department of Information Technology, or by somebody else?',
      ),
      options: { doit: text('資訊局', 'the bureau'), other: text('其他單位', 'somebody else') },
    },
    userBodies: {
      label: text('使用的機關數', 'bodies that use it'),
      question: text(
        '以多少個機關、機構或學校為使用對象？',
        'How many agencies, enterprises and schools are meant to use the system?',
      ),
      unit: text('個機關', 'bodies'),
      phrases: ['跨機關資訊系統'],
    },
    approved: {
      label: text('經簽可認定', 'recognised by memorandum'),
      question: text(
        '是否已經簽可認定為重大資訊系統？',
        'Has it been recognised as a major information system by an approved memorandum?',
      ),
    },
  },
  result: text(
    (major) => (major ? '屬於重大資訊系統' : '不屬於重大資訊系統'),
    (major) => (major ? 'a major information system' : 'not a major information system'),
  ),
  steps: {
    'all-three-limbs': text(
      ({ userBodies }) => `由資訊局開發，有 ${userBodies} 個機關、機構或學校使用，並經簽可認定，三項要件俱備`,
      ({ userBodies }) =>
        `The bureau developed it, ${counted(userBodies, 'body uses', 'bodies use')} it, and it was approved as a major system: all three conditions hold`,
    ),
    'not-approved': text(
      ({ userBodies }) => `由資訊局開發，有 ${userBodies} 個機關、機構或學校使用，但未經簽可認定`,
      ({ userBodies }) =>
        `The bureau developed it and ${counted(userBodies, 'body uses', 'bodies use')} it, but it was not approved as a major system`,
    ),
    'not-cross-agency': text(
      ({ userBodies }) =>
        `由資訊局開發，但${userBodies === 0 ? '沒有任何' : `只有 ${userBodies} 個`}機關、機構或學校使用，不是跨機關系統`,
      ({ userBodies }) =>
        `The bureau developed it, but ${userBodies === 0 ? 'no body uses' : `only ${counted(userBodies, 'body uses', 'bodies use')}`} it, so it is not cross-agency`,
    ),
    'not-developed-by-doit': text('不是由資訊局開發', 'The bureau did not develop it'),
  },
  readings: {},
}))
