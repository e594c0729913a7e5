import { committeeReadings } from '../../../law/register/readings/committee-readings'
import { text } from '../../../kernel/locale'
import { counted } from '../../english'
import { verdict } from '../verdict'
import { roles } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、三、(三). */
export const workingGroupCompositionWords = /* @__PURE__ */ ruleWords('governance.working-group-composition', () => ({
  title: text('推動工作小組的組成', 'composition of a working group'),
  example: {
    convenerFirstTierHead: true,
    members: [
      { id: '王小明', roles: ['administrator'] },
      { id: '李美玲', roles: ['seed'] },
    ],
    appointed: [{ id: '李美玲', role: 'seed' }],
  },
  facts: {
    convenerFirstTierHead: {
      label: text('召集人為一級單位主管以上', 'convener is a first-tier head or above'),
      question: text(
        '召集人是否為一級單位主管以上人員？',
        'Does the convener head a first-tier unit of the body, or rank above?',
      ),
      phrases: ['一人為召集人', '一級單位主管以上人員'],
    },
    members: {
      label: text('成員', 'members'),
      question: text(
        '小組有哪些成員，各擔任什麼角色？',
        'Who are the members of the group, and which roles does each have?',
      ),
      phrases: ['組員若干人', '至少應包括'],
      members: { id: { label: text('姓名', 'name') }, roles },
    },
    appointed: {
      label: text('受指派人員', 'appointed'),
      question: text(
        '機關指派了哪些系統管理人員與系統種子人員？',
        'Whom did the body appoint as administrators and seed staff?',
      ),
      phrases: ['至少應包括'],
      members: {
        id: { label: text('姓名', 'name') },
        role: {
          label: text('身分', 'role'),
          options: { administrator: text('系統管理人員', 'administrator'), seed: text('系統種子人員', 'seed staff') },
        },
      },
    },
  },
  columns: {
    administrator: { label: text('系統管理人員人數', 'number of administrators') },
    seed: { label: text('系統種子人員人數', 'number of seed staff') },
    unheld: { label: text('受指派而未列入的人次', 'number appointed who are not members') },
    people: { label: text('擔任其一的人數', 'number of people of either role') },
  },
  outcomes: {
    'convener-rank': text('召集人非一級單位主管以上人員', 'the convener ranks below a first-tier head'),
    'administrator-missing': text('無系統管理人員', 'there is no system administrator'),
    'seed-missing': text('無系統種子人員', 'there is no seed staff member'),
    'appointed-missing': text('受指派的人員未全部列入', 'not everyone who was appointed is a member'),
    'needs-two-people': text('系統管理人員與種子人員由同一人擔任', 'one person is both administrator and seed staff'),
  },
  result: verdict,
  steps: {
    'first-tier-head': text(
      '召集人為一級單位主管以上人員，符合規定',
      'The convener heads a first-tier unit or ranks above, as required',
    ),
    'below-first-tier-head': text(
      '召集人非一級單位主管以上人員，不符規定',
      'The convener neither heads a first-tier unit nor ranks above',
    ),
    'administrator-there': text(
      ({ administrator }) => `系統管理人員 ${administrator} 人，符合規定`,
      ({ administrator }) => `${counted(administrator, 'administrator')}, as required`,
    ),
    'administrator-missing': text('無系統管理人員，不符規定', 'There is no administrator'),
    'seed-there': text(
      ({ seed }) => `系統種子人員 ${seed} 人，符合規定`,
      ({ seed }) => `${counted(seed, 'member')} of the seed staff, as required`,
    ),
    'seed-missing': text('無系統種子人員，不符規定', 'There is no member of the seed staff'),
    'one-of-each-suffices': text(
      '系統管理人員與系統種子人員各至少一人即可，受指派人員無須全部列入',
      'One administrator and one of the seed staff are enough; the others who were appointed need not be members',
    ),
    'appointed-there': text(
      ({ appointed }) => `受指派的系統管理人員與系統種子人員 ${appointed} 人次，均已列入，符合規定`,
      ({ appointed }) =>
        `${counted(appointed, 'appointment')} as administrator or seed staff, each of a member with that role, as required`,
    ),
    'appointed-missing': text(
      ({ appointed, unheld }) =>
        `受指派的系統管理人員與系統種子人員 ${appointed} 人次，其中 ${unheld} 人次未列入，不符規定`,
      ({ appointed, unheld }) =>
        `${counted(appointed, 'appointment')} as administrator or seed staff, of which ${unheld} ${unheld === 1 ? 'is' : 'are'} not of a member with that role`,
    ),
    'one-person-may-hold-both': text(
      '系統管理人員與系統種子人員得由一人兼任',
      'One person may be both administrator and seed staff',
    ),
    'roles-not-both-held': text(
      '系統管理人員與系統種子人員尚未齊備，無一人兼任的情形',
      'One of the two roles is not filled, so no one person holds both',
    ),
    'one-person-holds-both': text(
      '系統管理人員與系統種子人員由同一人兼任，應由兩人分任，不符規定',
      'One person is both administrator and seed staff; two people are needed',
    ),
    'two-people': text(
      ({ people }) => `系統管理人員與系統種子人員共 ${people} 人，非由一人兼任，符合規定`,
      ({ people }) =>
        `${counted(people, 'person', 'people')} share the roles of administrator and seed staff, as required`,
    ),
  },
  readings: committeeReadings,
}))
