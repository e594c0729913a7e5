/** 伍: which committees there are, and who sits on them. */
import type { ReadingEntries } from './reading'

export const committeeReadings: ReadingEntries<
  | 'working-group-period'
  | 'abolished-sections'
  | 'standing-representatives'
  | 'several'
  | 'dual-role'
  | 'working-group-members'
> = {
  'working-group-period': {
    clauses: ['5.3.1'],
    question: {
      'zh-TW': '納入推動範圍的機關，在哪些階段應有工作小組？',
      en: 'In which phases does a body that is in the rollout need a working group?',
    },
    choices: {
      'whenever-included': {
        label: { 'zh-TW': '納入推動範圍後的各階段', en: 'in every phase, once it is included' },
        rationale: {
          'zh-TW': '成立的條件只有被納入推動範圍，階段寫的是目的，何時成立則由資訊局依伍、三、(四) 指定。',
          en: 'Inclusion is the only condition; the phases are named as the purpose, and 5.3.4 leaves the day to the bureau.',
        },
      },
      launch: {
        label: { 'zh-TW': '只在系統上線與系統維運', en: 'in launch and operations only' },
        rationale: {
          'zh-TW': '工作小組的開會規定只寫系統上線與系統維運。',
          en: 'Clause 5.3.5 gives working groups duties for launch and operations only.',
        },
      },
      'planning-through-launch': {
        label: {
          'zh-TW': '「系統推動」指系統規劃至系統上線，加上系統維運',
          en: 'in planning through launch, as the rollout, and in operations',
        },
        rationale: {
          'zh-TW': '肆、一把四個階段都稱為推動；與系統維運並列時，「系統推動」就是其餘三個階段。',
          en: 'Clause 4.1 calls all four phases the rollout; named beside operations, it means the other three.',
        },
      },
    },
  },
  'abolished-sections': {
    clauses: ['5.1.2', '5.2.2'],
    question: {
      'zh-TW': '資訊局的組改為中心後，由組長出任的職務由誰擔任？',
      en: 'Who holds the seats of section chiefs now that the bureau has centers instead?',
    },
    choices: {
      'center-directors-succeed': {
        label: { 'zh-TW': '由中心主任接任', en: 'the directors of the centers' },
        rationale: {
          'zh-TW': '資訊局自 110 年 7 月起改設中心；照字面解釋，將無人可以擔任。',
          en: 'Centers took the place of sections in July 2021; read literally, no one could hold the seat.',
        },
      },
      'as-enacted': {
        label: { 'zh-TW': '仍限組長', en: 'section chiefs only' },
        rationale: { 'zh-TW': '條文寫的是組長。', en: 'The text names section chiefs.' },
      },
    },
  },
  'standing-representatives': {
    clauses: ['5.1.2'],
    question: {
      'zh-TW': '召集人為府級長官時，是否也應有常任代表及機關代表？',
      en: 'Does a council chaired by a city executive need representatives too?',
    },
    choices: {
      'both-ways': {
        label: { 'zh-TW': '兩種組成均應有', en: 'yes, either way' },
        rationale: {
          'zh-TW': '這段文字雖印在 (二) 之 2，但伍、一、(六) 對代表的規定不分組成方式。',
          en: 'The sentence is printed inside item 2 only, but 5.1.6 speaks of representatives in general.',
        },
      },
      'second-way-only': {
        label: { 'zh-TW': '僅資訊局局長召集時應有', en: 'no, only one chaired by the commissioner' },
        rationale: { 'zh-TW': '這段文字印在 (二) 之 2 內。', en: 'The sentence is printed inside item 2.' },
      },
    },
  },
  several: {
    clauses: ['5.1.2', '5.2.2'],
    question: { 'zh-TW': '「若干人」可否為零？', en: 'Can the number of members left open be none?' },
    choices: {
      'at-least-one': {
        label: { 'zh-TW': '至少一人', en: 'there is at least one' },
        rationale: {
          'zh-TW': '「若干人」是有人而未定人數。',
          en: 'The words mean that there are some, of a number left open.',
        },
      },
      'may-be-none': {
        label: { 'zh-TW': '可以為零', en: 'there may be none' },
        rationale: { 'zh-TW': '人數既未限定，也可以不設。', en: 'A number that is left open can be none.' },
      },
    },
  },
  'dual-role': {
    clauses: ['5.3.3', '6.1.2', '6.2.2'],
    question: {
      'zh-TW': '工作小組的系統管理人員與種子人員可否為同一人？',
      en: 'Can one person be both the administrator and the seed of a working group?',
    },
    choices: {
      'one-person-may-hold-both': {
        label: { 'zh-TW': '可由一人兼任', en: 'one person may be both' },
        rationale: { 'zh-TW': '條文沒有禁止兼任。', en: 'The text does not bar it.' },
      },
      'two-people': {
        label: { 'zh-TW': '須由兩人分別擔任', en: 'it takes two' },
        rationale: {
          'zh-TW': '條文把兩種人員分別列出，可以解為各要有人擔任。',
          en: 'The text lists the two apart, which can be read as asking for two people.',
        },
      },
    },
  },
  'working-group-members': {
    clauses: ['5.3.3'],
    question: {
      'zh-TW': '機關指派的系統管理人員與種子人員，是否都應列為工作小組成員？',
      en: 'Does everyone whom the body appointed as administrator or seed sit on its working group?',
    },
    choices: {
      'one-of-each': {
        label: { 'zh-TW': '各至少一人', en: 'at least one of each' },
        rationale: {
          'zh-TW': '「至少應包括」列的是人員的類別，每一類有人參加即可。',
          en: 'The clause names the kinds of staff to be included at least, so one of each kind is enough.',
        },
      },
      'all-appointed': {
        label: { 'zh-TW': '受指派者全部列入', en: 'everyone who was appointed' },
        rationale: {
          'zh-TW': '寫成該機關的系統管理人員與種子人員，可以解為該機關指派的所有人。',
          en: 'It speaks of the staff of that body, which can mean all whom the body appointed.',
        },
      },
    },
  },
}
