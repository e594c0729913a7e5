import { dateWord, listed, verdict, word } from './words'
import type { TextsOf } from '../explanation-texts'

/** 伍、一 協調會報. */
export const councilTexts: TextsOf<
  | 'governance.council-composition'
  | 'governance.seat-follows-post'
  | 'governance.council-chair'
  | 'governance.council-proxy'
  | 'governance.invitation'
  | 'governance.council-seat'
> = {
  'governance.council-composition': {
    result: verdict,
    steps: {
      'executive-with-commissioner': () => '召集人由府級長官擔任，副召集人由資訊局局長擔任，符合規定',
      'executive-without-commissioner': ({ deputyConvener }) =>
        `召集人由府級長官擔任時，副召集人應為資訊局局長，現為${word('post', deputyConvener)}，不符規定`,
      'commissioner-with-deputy': () => '召集人由資訊局局長擔任，副召集人由資訊局副局長擔任，符合規定',
      'commissioner-without-deputy': ({ deputyConvener }) =>
        `召集人由資訊局局長擔任時，副召集人應為資訊局副局長，現為${word('post', deputyConvener)}，不符規定`,
      'convener-of-neither-pair': ({ convener }) =>
        `召集人應為府級長官或資訊局局長，現為${word('post', convener)}，不符規定`,
      'executive-without-representatives': () => '召集人為府級長官，此種組成不要求常任代表及機關代表',
      'two-standing-representatives': ({ standingRepresentatives }) =>
        `常任代表 ${standingRepresentatives} 人，符合規定`,
      'too-few-standing-representatives': ({ standingRepresentatives }) =>
        `常任代表 ${standingRepresentatives} 人，不足兩人，不符規定`,
      'too-many-standing-representatives': ({ standingRepresentatives }) =>
        `常任代表 ${standingRepresentatives} 人，超過兩人，不符規定`,
      'section-chief': () => '常任代表由資訊局組長兼任，符合規定',
      'center-director': () => '常任代表由資訊局中心主任兼任；資訊局的組已改為中心，符合規定',
      'center-director-not-named': ({ number }) => `第 ${number} 名常任代表為資訊局中心主任，條文只列組長，不符規定`,
      'no-section-chief': ({ number, post }) =>
        `第 ${number} 名常任代表應為資訊局組長，現為${word('post', post)}，不符規定`,
      'body-that-sends': () => '機關代表由一級機關、事業機構或區公所指派，符合規定',
      'body-that-does-not-send': ({ number, from }) =>
        `第 ${number} 名機關代表應由一級機關、事業機構或區公所指派，現由${word('body-kind', from)}指派，不符規定`,
      'first-tier-head': () => '機關代表為一級單位以上主管，符合規定',
      'below-first-tier-head': ({ number }) => `第 ${number} 名機關代表不是一級單位以上主管，不符規定`,
      represented: ({ agencyRepresentatives }) =>
        agencyRepresentatives === 0
          ? '未置機關代表；「若干人」可以為零，符合規定'
          : `機關代表 ${agencyRepresentatives} 人，符合規定`,
      'nobody-represented': () => '未置機關代表，應至少有一人，不符規定',
    },
  },
  'governance.seat-follows-post': {
    result: ({ seat }) => (seat === 'held' ? '仍任會報職務，為無給職' : '會報職務已終止，任內為無給職'),
    steps: {
      unpaid: () => '召集人、副召集人及各代表均為無給職',
      held: ({ leftPostOn, asOf }) =>
        leftPostOn === null
          ? `截至${dateWord(asOf)}未離開本職，會報職務隨本職存續`
          : `${dateWord(leftPostOn)}才離開本職，截至${dateWord(asOf)}會報職務仍隨本職存續`,
      ended: ({ leftPostOn }) => `自${dateWord(leftPostOn)}起離開本職，會報職務隨之終止`,
    },
  },
  'governance.council-chair': {
    result: (chair) =>
      ({ convener: '由召集人擔任主席', 'deputy-convener': '由副召集人代理主席', postpone: '擇期召開會議' })[chair],
    steps: {
      'convener-chairs': () => '召集人出席，應由召集人擔任會議主席',
      'deputy-acts': () => '召集人不克出席，副召集人出席，應由副召集人代理',
      'nobody-may-chair': () => '召集人及副召集人均無法出席，應擇期召開會議',
    },
  },
  'governance.council-proxy': {
    result: (proxy) => (proxy === 'allowed' ? '得派員代表出席' : '不得由該員代表出席'),
    steps: {
      'must-attend-in-person': ({ seat }) => `${word('seat', seat)}應親自出席，不得派員代表`,
      'supervisor-of-the-body': ({ seat }) =>
        `${word('seat', seat)}無法出席時，可派該機關的主管代表，所派人員符合此資格`,
      'no-supervisor-of-the-body': ({ seat }) =>
        `${word('seat', seat)}無法出席時，只能派該機關的主管代表，所派人員不符此資格`,
    },
  },
  'governance.invitation': {
    result: ({ as, modality }) =>
      `${word('modality', modality)}${{ attends: '邀請出席', 'sits-in': '邀請列席', 'attends-or-advises': '聘請出席或提供諮詢意見' }[as]}`,
    steps: {
      designated: () => '會議時，應邀請經指定的機關代表出席',
      'body-may-sit-in': ({ invitee }) => `得邀請${word('invitee', invitee)}列席，提供意見、報告或說明`,
      'outsider-may-be-engaged': ({ invitee }) => `得聘請${word('invitee', invitee)}出席會議或提供專業諮詢意見`,
    },
  },
  'governance.council-seat': {
    result: ({ lostOn }) => (lostOn === null ? '保有資格' : `${dateWord(lostOn)}起取消資格，應另行指派人員`),
    steps: {
      'seat-held'({ seat, run, missed, limit, meetings }) {
        if (run === 0)
          return meetings === 0 ? '沒有應計入的會議' : `計入的會議 ${meetings} 次，目前沒有連續未親自出席的情形`
        const misses = `計入的會議 ${meetings} 次，目前連續 ${run} 次未親自出席（${listed(missed.map(dateWord))}）`
        return run < limit ? `${misses}，未達 ${limit} 次` : `${misses}，但${word('seat', seat)}不因此失去資格`
      },
      'seat-lost': ({ missed, limit }) => `連續 ${limit} 次未親自出席（${listed(missed.map(dateWord))}），即取消資格`,
      'missed-in-person': ({ missedInPerson }) => `應親自出席的會議，總計 ${missedInPerson} 次未親自出席`,
      'successor-must-be-designated': () => '所屬機關、事業機構應另行指派其他符合資格的人員',
    },
  },
}
