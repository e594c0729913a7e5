import { committeeReadings } from '../../../law/register/readings/committee-readings'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { withArticle, counted } from '../../english'
import { verdict } from '../verdict'
import { bodyKindLabels } from '../../labels/body-labels'
import { postLabels } from '../../labels/committee-labels'
import { asOf, bodyKind, post, centers } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、一、(二) · 伍、一、(二)、1 · 伍、一、(二)、2. */
export const councilCompositionWords = /* @__PURE__ */ ruleWords('governance.council-composition', () => ({
  title: text('協調會報的組成', 'composition of the council'),
  example: {
    convener: 'city-executive',
    deputyConvener: 'doit-commissioner',
    standingRepresentatives: ['doit-section-chief', 'doit-section-chief'],
    agencyRepresentatives: [{ from: 'first-level', firstTierHead: true }],
    asOf: '2026-03-31',
  },
  facts: {
    convener: {
      label: text('召集人', 'convener'),
      question: text('召集人是什麼職務？', 'What post does the convener hold?'),
      phrases: ['召集人由府級長官擔任', '召集人由資訊局局長擔任'],
      options: postLabels,
    },
    deputyConvener: {
      label: text('副召集人', 'deputy convener'),
      question: text('副召集人是什麼職務？', 'What post does the deputy convener hold?'),
      phrases: ['副召集人資訊局局長擔任', '副召集人資訊局副局長擔任'],
      options: postLabels,
    },
    standingRepresentatives: {
      label: text('常任代表', 'standing representatives'),
      question: text('各常任代表是什麼職務？', 'What posts do the standing representatives hold?'),
      phrases: ['常任代表兩人', '由資訊局組長兼任'],
      options: postLabels,
    },
    agencyRepresentatives: {
      label: text('機關代表', 'agency representatives'),
      question: text(
        '各機關代表由哪一類機關指派，是否為一級單位以上主管？',
        'Which kind of body sent each agency representative, and does each head a first-tier unit or rank above?',
      ),
      phrases: ['機關代表若干人', '一級單位以上主管'],
      members: {
        from: { ...bodyKind, label: text('指派的機關', 'sent by') },
        firstTierHead: { label: text('一級單位以上主管', 'first-tier head or above') },
      },
    },
    asOf,
  },
  columns: {
    standing: { label: text('常任代表人數', 'number of standing representatives') },
    post,
    centers,
    from: { ...bodyKind, label: text('指派的機關', 'sent by') },
    firstTierHead: { label: text('一級單位以上主管', 'first-tier head or above') },
    representatives: {
      label: text('機關代表人數', 'agency representatives'),
      options: { enough: text('已足', 'enough'), 'too-few': text('不足', 'too few') },
    },
  },
  outcomes: {
    'convener-pair': text(
      '召集人與副召集人的搭配不符規定',
      'the convener and the deputy are not a pair that the text allows',
    ),
    'standing-count': text('常任代表人數不是兩人', 'there are not two standing representatives'),
    'standing-post': text('常任代表非組長', 'a standing representative is not a section chief'),
    'representative-source': text(
      '機關代表的指派機關不符規定',
      'an agency representative is sent by a body that may not send one',
    ),
    'representative-rank': text('機關代表非一級單位以上主管', 'an agency representative ranks below a first-tier head'),
    'representative-none': text('未置機關代表', 'there are no agency representatives'),
  },
  result: verdict,
  steps: {
    'executive-with-commissioner': text(
      '召集人由府級長官擔任，副召集人由資訊局局長擔任，符合規定',
      'The convener is a city executive and the deputy is the commissioner of the bureau, as required',
    ),
    'executive-without-commissioner': text(
      ({ deputyConvener }) =>
        `召集人由府級長官擔任時，副召集人應為資訊局局長，現為${chinese(postLabels, deputyConvener)}，不符規定`,
      ({ deputyConvener }) =>
        `Where a city executive convenes, the deputy must be the commissioner of the bureau, not ${withArticle(postLabels, deputyConvener)}`,
    ),
    'commissioner-with-deputy': text(
      '召集人由資訊局局長擔任，副召集人由資訊局副局長擔任，符合規定',
      'The convener is the commissioner of the bureau and the deputy is the deputy commissioner, as required',
    ),
    'commissioner-without-deputy': text(
      ({ deputyConvener }) =>
        `召集人由資訊局局長擔任時，副召集人應為資訊局副局長，現為${chinese(postLabels, deputyConvener)}，不符規定`,
      ({ deputyConvener }) =>
        `Where the commissioner of the bureau convenes, the deputy must be the deputy commissioner, not ${withArticle(postLabels, deputyConvener)}`,
    ),
    'convener-of-neither-pair': text(
      ({ convener }) => `召集人應為府級長官或資訊局局長，現為${chinese(postLabels, convener)}，不符規定`,
      ({ convener }) =>
        `The convener must be a city executive or the commissioner of the bureau, not ${withArticle(postLabels, convener)}`,
    ),
    'executive-without-representatives': text(
      '召集人為府級長官，此種組成不要求常任代表及機關代表',
      'The convener is a city executive; a council of this kind needs no representatives',
    ),
    'two-standing-representatives': text(
      ({ standingRepresentatives }) => `常任代表 ${standingRepresentatives} 人，符合規定`,
      ({ standingRepresentatives }) => `${counted(standingRepresentatives, 'standing representative')}, as required`,
    ),
    'too-few-standing-representatives': text(
      ({ standingRepresentatives }) => `常任代表 ${standingRepresentatives} 人，不足兩人，不符規定`,
      ({ standingRepresentatives }) =>
        `${counted(standingRepresentatives, 'standing representative')}, fewer than the two required`,
    ),
    'too-many-standing-representatives': text(
      ({ standingRepresentatives }) => `常任代表 ${standingRepresentatives} 人，超過兩人，不符規定`,
      ({ standingRepresentatives }) =>
        `${counted(standingRepresentatives, 'standing representative')}, more than the two required`,
    ),
    'section-chief': text(
      '常任代表由資訊局組長兼任，符合規定',
      'A standing representative is a section chief of the bureau, as required',
    ),
    'center-director': text(
      '常任代表由資訊局中心主任兼任；資訊局的組已改為中心，符合規定',
      'A standing representative is a center director of the bureau, as required: centers have replaced the sections',
    ),
    'center-director-not-named': text(
      ({ number }) => `第 ${number} 名常任代表為資訊局中心主任，條文只列組長，不符規定`,
      ({ number }) => `Standing representative no. ${number} is a center director; the text names section chiefs only`,
    ),
    'no-section-chief': text(
      ({ number, post }) => `第 ${number} 名常任代表應為資訊局組長，現為${chinese(postLabels, post)}，不符規定`,
      ({ number, post }) =>
        `Standing representative no. ${number} must be a section chief of the bureau, not ${withArticle(postLabels, post)}`,
    ),
    'body-that-sends': text(
      '機關代表由一級機關、事業機構或區公所指派，符合規定',
      'A first-level agency, enterprise or district office sent the agency representative, as required',
    ),
    'body-that-does-not-send': text(
      ({ number, from }) =>
        `第 ${number} 名機關代表應由一級機關、事業機構或區公所指派，現由${chinese(bodyKindLabels, from)}指派，不符規定`,
      ({ number, from }) =>
        `Agency representative no. ${number} was sent by ${withArticle(bodyKindLabels, from)}; only first-level agencies, enterprises and district offices send one`,
    ),
    'first-tier-head': text(
      '機關代表為一級單位以上主管，符合規定',
      'The agency representative heads a first-tier unit or ranks above, as required',
    ),
    'below-first-tier-head': text(
      ({ number }) => `第 ${number} 名機關代表非一級單位以上主管，不符規定`,
      ({ number }) => `Agency representative no. ${number} neither heads a first-tier unit nor ranks above`,
    ),
    represented: text(
      ({ agencyRepresentatives }) =>
        agencyRepresentatives === 0
          ? '未置機關代表；「若干人」得為零，符合規定'
          : `機關代表 ${agencyRepresentatives} 人，符合規定`,
      ({ agencyRepresentatives }) =>
        agencyRepresentatives === 0
          ? 'There is no agency representative; none is needed, since their number is left open'
          : `${counted(agencyRepresentatives, 'agency representative')}, as required`,
    ),
    'nobody-represented': text(
      '未置機關代表，應至少有一人，不符規定',
      'There is no agency representative; at least one is required',
    ),
  },
  readings: committeeReadings,
}))
