/** 伍: which committees there are, and who sits on them. */
import { text } from '../../../kernel/locale'
import type { ReadingEntries } from './reading'

export const committeeReadings = /* @__PURE__ */ entries()

function entries(): ReadingEntries<
  | 'working-group-period'
  | 'abolished-sections'
  | 'standing-representatives'
  | 'several'
  | 'dual-role'
  | 'working-group-members'
> {
  return {
    'working-group-period': {
      clauses: ['5.3.1'],
      question: text(
        '納入推動範圍的機關，在哪些階段應有工作小組？',
        'In which phases does a body that is in the rollout need a working group?',
      ),
      choices: {
        'whenever-included': {
          label: text('納入推動範圍後的各階段', 'in every phase, once it is included'),
          rationale: text(
            '成立的條件只有被納入推動範圍，階段寫的是目的，何時成立則由資訊局依伍、三、(四) 指定。',
            'Inclusion is the only condition; the phases are named as the purpose, and 5.3.4 leaves the day to the bureau.',
          ),
        },
        launch: {
          label: text('只在系統上線與系統維運', 'in launch and operations only'),
          rationale: text(
            '工作小組的開會規定只寫系統上線與系統維運。',
            'Clause 5.3.5 gives working groups duties for launch and operations only.',
          ),
        },
        'planning-through-launch': {
          label: text(
            '各階段：「系統推動」指系統規劃至系統上線，另加系統維運',
            'in every phase: the rollout means planning through launch, and operations follow',
          ),
          rationale: text(
            '肆、一把四個階段都稱為推動；與系統維運並列時，「系統推動」就是其餘三個階段。',
            'Clause 4.1 calls all four phases the rollout; named beside operations, it means the other three.',
          ),
        },
      },
    },
    'abolished-sections': {
      clauses: ['5.1.2', '5.2.2'],
      question: text(
        '資訊局的組改為中心後，由組長出任的職務由誰擔任？',
        'Who holds the seats of section chiefs, now that the bureau has centers in place of sections?',
      ),
      choices: {
        'center-directors-succeed': {
          label: text('由中心主任接任', 'the directors of the centers'),
          rationale: text(
            '資訊局自 110 年 7 月起改設中心；照字面解釋，將無人可以擔任。',
            'Centers took the place of sections in July 2021; read literally, no one could hold the seat.',
          ),
        },
        'as-enacted': {
          label: text('仍限組長', 'section chiefs only'),
          rationale: text('條文寫的是組長。', 'The text names section chiefs.'),
        },
      },
    },
    'standing-representatives': {
      clauses: ['5.1.2'],
      question: text(
        '召集人為府級長官時，是否也應有常任代表及機關代表？',
        'Does a council that a city executive convenes need representatives too?',
      ),
      choices: {
        'both-ways': {
          label: text('兩種組成均應有', 'yes, whoever convenes it'),
          rationale: text(
            '這段文字雖印在 (二) 之 2，但伍、一、(六) 對代表的規定不分組成方式。',
            'The sentence is printed inside item 2 only, but 5.1.6 speaks of representatives in general.',
          ),
        },
        'second-way-only': {
          label: text('僅資訊局局長擔任召集人時應有', 'no, only one that the commissioner convenes'),
          rationale: text('這段文字印在 (二) 之 2 內。', 'The sentence is printed inside item 2.'),
        },
      },
    },
    several: {
      clauses: ['5.1.2', '5.2.2'],
      question: text('「若干人」可否為零？', 'Can a number of members that the text leaves open be zero?'),
      choices: {
        'at-least-one': {
          label: text('不可，至少一人', 'no, there must be at least one'),
          rationale: text(
            '「若干人」是有人而未定人數。',
            'The words mean that there are some, but leave the number open.',
          ),
        },
        'may-be-none': {
          label: text('可以為零', 'yes, there may be none'),
          rationale: text('人數既未限定，也可以不設。', 'A number that is left open can be none.'),
        },
      },
    },
    'dual-role': {
      clauses: ['5.3.3', '6.1.2', '6.2.2'],
      question: text('系統管理者與種子人員可否由同一人兼任？', 'Can one person be both administrator and seed staff?'),
      choices: {
        'one-person-may-hold-both': {
          label: text('可由一人兼任', 'yes, one person may be both'),
          rationale: text('條文沒有禁止兼任。', 'The text does not bar it.'),
        },
        'two-people': {
          label: text('須由兩人分別擔任', 'no, two people are needed'),
          rationale: text(
            '條文把兩種人員分別列出，可以解為各要有人擔任。',
            'The text lists the two roles separately, which can be read as asking for two people.',
          ),
        },
      },
    },
    'working-group-members': {
      clauses: ['5.3.3'],
      question: text(
        '機關指派的系統管理者與種子人員，是否都應列為工作小組成員？',
        'Must everyone whom the body appointed as administrator or seed staff be in its working group?',
      ),
      choices: {
        'one-of-each': {
          label: text('各至少一人即可', 'no, at least one of each is enough'),
          rationale: text(
            '「至少應包括」列的是人員的類別，每一類有人參加即可。',
            'The clause names the kinds of staff to be included at least, so one of each kind is enough.',
          ),
        },
        'all-appointed': {
          label: text('受指派者應全部列入', 'yes, everyone who was appointed'),
          rationale: text(
            '寫成該機關的系統管理人員與種子人員，可以解為該機關指派的所有人。',
            'The clause speaks of the staff of that body, which can mean everyone whom the body appointed.',
          ),
        },
      },
    },
  }
}
