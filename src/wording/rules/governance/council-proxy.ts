import { meetingReadings } from '../../../law/register/readings/meeting-readings'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english, withArticle, capital } from '../../english'
import { seatLabels } from '../../labels/committee-labels'
import { ruleWords } from '../../rule-words'

/** 伍、一、(六). */
export const councilProxyWords = /* @__PURE__ */ ruleWords('governance.council-proxy', () => ({
  title: text('協調會報能否派人代理', 'whether a proxy may attend the council'),
  example: { seat: 'agency-representative', proxyIsSupervisor: true },
  facts: {
    seat: {
      label: text('席次', 'seat'),
      question: text('不克出席的是哪一種席次？', 'Which seat does the person hold who cannot attend?'),
      phrases: ['應親自出席會議', '得指派'],
      options: seatLabels,
    },
    proxyIsSupervisor: {
      label: text('代理人為該機關主管', 'proxy is a supervisor of the body'),
      question: text('代表出席的人是否為該機關主管層級人員？', 'Is the proxy a supervisor in the body of that seat?'),
      phrases: ['主管層級人員'],
    },
  },
  result: text(
    (proxy) => (proxy === 'allowed' ? '得派員代表出席' : '不得由該員代表出席'),
    (proxy) => (proxy === 'allowed' ? 'this proxy may attend' : 'this proxy may not attend'),
  ),
  steps: {
    'must-attend-in-person': text(
      ({ seat }) => `${chinese(seatLabels, seat)}應親自出席，不得派員代表`,
      ({ seat }) => `The ${english(seatLabels, seat)} must attend in person and may send nobody`,
    ),
    'supervisor-of-the-body': text(
      ({ seat }) => `${chinese(seatLabels, seat)}無法出席時，得派該機關主管層級人員代表出席，所派人員符合此資格`,
      ({ seat }) =>
        `${capital(withArticle(seatLabels, seat))} who cannot attend may send a supervisor of the same body, and this proxy is one`,
    ),
    'no-supervisor-of-the-body': text(
      ({ seat }) => `${chinese(seatLabels, seat)}無法出席時，僅得派該機關主管層級人員代表出席，所派人員不符此資格`,
      ({ seat }) =>
        `${capital(withArticle(seatLabels, seat))} who cannot attend may send only a supervisor of the same body, and this proxy is not one`,
    ),
  },
  readings: meetingReadings,
}))
