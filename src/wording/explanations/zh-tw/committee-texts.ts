import type { MeetingInterval, MeetingPeriodStatus } from '../../../law/c05-governance/index'
import { dateWord, listed, verdict, word } from './words'
import type { TextsOf } from '../explanation-texts'

/** 伍: who sets committees up, how often they meet, and the two groups. */
export const committeeTexts: TextsOf<
  | 'governance.committee-duty'
  | 'governance.meeting-duty'
  | 'governance.meeting-cadence'
  | 'governance.may-merge'
  | 'governance.steering-composition'
  | 'governance.secondment'
  | 'governance.dissolution'
  | 'governance.working-group-composition'
  | 'governance.working-group-chair'
> = {
  'governance.committee-duty': {
    result: (duty) => (duty === 'must-establish' ? '應成立' : '不必成立'),
    steps: {
      'bureau-establishes-council': () => '協調會報應由資訊局成立',
      'council-is-for-the-bureau': ({ kind }) => `協調會報應由資訊局成立，${word('body-kind', kind)}不必成立`,
      'bureau-establishes-steering-group': () => '推動統籌小組應由資訊局成立',
      'steering-group-is-for-the-bureau': ({ kind }) =>
        `推動統籌小組應由資訊局成立，${word('body-kind', kind)}不必成立`,
      'not-in-rollout': () => '未納入該系統的推動範圍，不必成立推動工作小組',
      'included-in-rollout': () => '已納入該系統的推動範圍，應有推動工作小組',
      'not-yet-rolled-out': ({ phase }) =>
        `已納入該系統的推動範圍，但在「${word('phase', phase)}」階段還不必成立推動工作小組`,
      'rolled-out': ({ phase }) => `已納入該系統的推動範圍，在「${word('phase', phase)}」階段應有推動工作小組`,
    },
  },
  'governance.meeting-duty': {
    result({ modality, per, mayJoinProjectMeeting }) {
      if (per === null) return modality === 'as-needed' ? '得視需要開會' : '條文未要求開會'
      return `${modality === 'must' ? `${word('interval', per)}應至少開會一次` : `以${word('interval', per)}開會一次為原則`}${mayJoinProjectMeeting ? '，得與專案會議合併舉行' : ''}`
    },
    steps: {
      'every-two-months': () => '協調會報以每兩個月召開一次會議為原則',
      'every-month': ({ committee, phase }) =>
        `${word('committee', committee)}在「${word('phase', phase)}」階段，每月應至少召開一次工作會議`,
      'every-quarter': ({ committee, phase }) =>
        `${word('committee', committee)}在「${word('phase', phase)}」階段，每季應至少召開一次工作會議`,
      'no-meetings-yet': ({ committee, phase }) =>
        `對${word('committee', committee)}，條文未規定「${word('phase', phase)}」階段的會議`,
      'as-needed': ({ committee, phase }) =>
        `${word('committee', committee)}在「${word('phase', phase)}」階段，得視需要不定期召開會議`,
    },
  },
  'governance.meeting-cadence': {
    result({ status, periods }) {
      const concerned = listed(
        periods
          .filter((period) => period.status === status)
          .map(({ from, to }) => `${dateWord(from)}至${dateWord(to)}`),
      )
      switch (status) {
        case 'missed':
          return `有應開會而未開會的期間：${concerned}`
        case 'advisory':
          return periods.some(({ duty }) => duty === 'in-principle')
            ? `有原則上應開會而未開會的期間：${concerned}`
            : `有不滿一月或一季而未開會的期間，是否應另行開會，條文未明定：${concerned}`
        case 'pending':
          return `尚未開會，但期間還沒屆滿：${concerned}`
        case 'met':
          return '沒有應開會而未開會的期間'
      }
    },
    steps: {
      'phases-with-a-meeting-duty': ({ runs }) =>
        runs.length === 0
          ? '沒有規定定期開會的階段'
          : `規定定期開會的階段：${runs.map(({ from, to, per }) => `自${dateWord(from)}${to === null ? '起' : `至${dateWord(to)}`}，${per === 'two-months' ? '以' : ''}${word('interval', per)}一次${per === 'two-months' ? '為原則' : ''}`).join('；')}`,
      'run-binds-as-one': ({ from, to, per }) =>
        `${dateWord(from)}至${dateWord(to)}不含日曆上完整的${unit(per)}，但自首日起算已滿${unit(per)}，期間內應至少開會一次`,
      'run-is-cut-as-one': ({ from, to, per }) =>
        `${dateWord(from)}至${dateWord(to)}不滿${unit(per)}，是否應開會，條文未明定`,
      'periods-counted': ({ asOf, ...counts }) => `截至${dateWord(asOf)}，${periodsWord(counts)}`,
      'cadence-missed': () => '有期間已屆滿，應開會而未開會',
      'cadence-advisory': () => '有期間已屆滿，原則上應開會而未開會',
      'cadence-cut-advisory': () => '不滿一月或一季的期間已屆滿而未開會；是否應另行開會，條文未明定',
      'cadence-pending': () => '應開會而還沒開會的期間，都還沒屆滿',
      'cadence-met': () => '應開會的期間沒有漏未開會的',
    },
  },
  'governance.may-merge': {
    result: (merge) => (merge ? '得合併' : '不得合併'),
    steps: {
      'same-members': ({ shared }) => `兩組成員相同，都是這 ${shared} 人`,
      'different-members': ({ shared, a, b }) =>
        `兩組成員不同：一組 ${a} 人，另一組 ${b} 人，其中兩組都有的 ${shared} 人`,
    },
  },
  'governance.steering-composition': {
    result: verdict,
    steps: {
      'convener-of-the-bureau': () => '召集人為資訊局人員，符合規定',
      'convener-agency': () => '召集人不是資訊局人員，不符規定',
      'senior-convener': () => '召集人為簡任以上人員，符合規定',
      'convener-below-senior': () => '召集人不是簡任以上人員，不符規定',
      'deputy-of-the-bureau': () => '副召集人為資訊局人員，符合規定',
      'deputy-agency': () => '副召集人不是資訊局人員，不符規定',
      'section-chief': () => '副召集人由組長兼任，符合規定',
      'center-director': () => '副召集人由中心主任兼任；資訊局的組已改為中心，符合規定',
      'center-director-not-named': () => '副召集人為中心主任，條文只列組長，不符規定',
      'no-section-chief': () => '副召集人不是組長，不符規定',
      members: ({ members }) => `組員 ${members} 人，符合規定`,
      'no-members': () => '沒有組員，應至少有一人，不符規定',
      'members-not-needed': () => '組員人數不拘，「若干人」可以為零',
    },
  },
  'governance.secondment': {
    result: (secondment) =>
      ({
        'second-staff': '應指派人員借調至資訊局',
        'return-staff': '借調人員應歸建，負責系統維運',
        none: '不必借調人員',
      })[secondment],
    steps: {
      'until-launched': ({ phase }) =>
        `系統因應特定機關、機構、學校或區公所的需求，「${word('phase', phase)}」階段應借調人員至資訊局`,
      'in-operations': () => '系統因應特定機關、機構、學校或區公所的需求，「系統維運」階段借調人員歸建',
      'not-for-specific-bodies': () => '系統不是因應特定機關、機構、學校或區公所的需求',
    },
  },
  'governance.dissolution': {
    result: (standing) => (standing === 'standing' ? '存續' : '已解散'),
    steps: {
      standing: ({ committee, retiredOn, asOf }) =>
        retiredOn === null
          ? `系統並未下線退場，${word('committee', committee)}存續`
          : `系統下線退場日為${dateWord(retiredOn)}，截至${dateWord(asOf)}該日未過，${word('committee', committee)}存續`,
      dissolved: ({ committee, retiredOn }) =>
        `系統已於${dateWord(retiredOn)}下線退場，${word('committee', committee)}隨之解散`,
    },
  },
  'governance.working-group-composition': {
    result: verdict,
    steps: {
      'first-tier-head': () => '召集人為一級單位主管以上人員，符合規定',
      'below-first-tier-head': () => '召集人不是一級單位主管以上人員，不符規定',
      'administrator-there': ({ administrator }) => `系統管理人員 ${administrator} 人，符合規定`,
      'administrator-missing': () => '沒有系統管理人員，不符規定',
      'seed-there': ({ seed }) => `系統種子人員 ${seed} 人，符合規定`,
      'seed-missing': () => '沒有系統種子人員，不符規定',
      'one-of-each-suffices': () => '系統管理人員與系統種子人員各至少一人即可，受指派人員不必全部列入',
      'appointed-there': ({ appointed }) => `受指派的系統管理人員與系統種子人員 ${appointed} 人次，均已列入，符合規定`,
      'appointed-missing': ({ appointed, unheld }) =>
        `受指派的系統管理人員與系統種子人員 ${appointed} 人次，其中 ${unheld} 人次未列入，不符規定`,
      'one-person-may-hold-both': () => '系統管理人員與系統種子人員得由一人兼任',
      'roles-not-both-held': () => '系統管理人員與系統種子人員尚未齊備，沒有一人兼任的情形',
      'one-person-holds-both': () => '系統管理人員與系統種子人員由同一人兼任，應由兩人分任，不符規定',
      'two-people': ({ people }) => `系統管理人員與系統種子人員共 ${people} 人，不是由一人兼任，符合規定`,
    },
  },
  'governance.working-group-chair': {
    result: (chair) => (chair === 'convener' ? '由召集人擔任主席' : '由出席人員推派一人為主席'),
    steps: {
      'convener-chairs': () => '召集人出席，應由召集人擔任會議主席',
      'attendees-elect': () => '召集人不克出席，應由出席人員推派一人為主席',
    },
  },
}

/** What a run is counted in. */
function unit(per: MeetingInterval): string {
  return per === 'quarter' ? '一季' : '一個月'
}

/** How many periods stand in each way, those of which there are none left out. */
function periodsWord({
  met,
  missed,
  advisory,
  pending,
  partial,
}: Readonly<Record<MeetingPeriodStatus, number>>): string {
  const counts = Object.entries({ met, missed, advisory, pending, partial }).filter(([, count]) => count > 0)
  return counts.length === 0
    ? '沒有應開會的期間'
    : listed(
        counts.map(([status, count]) => `${word('meeting-status', status as MeetingPeriodStatus)}的期間 ${count} 個`),
      )
}
