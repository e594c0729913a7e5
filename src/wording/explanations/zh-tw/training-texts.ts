import type { RunConsequence } from '../../../law/c07-training/index'
import type { StepTexts, TextsOf } from '../explanation-texts'
import { dayTexts } from './day-texts'
import { dateWord, listed, word } from './words'

const leaveSteps: StepTexts<'training.leave-filing'> = {
  'filing-limit': ({ from, count, due, startDayCounts }) =>
    `補假期限為請假日${dateWord(from)}起 ${count} 個工作天，請假日${startDayCounts ? '如為工作天即算入' : '不算入'}，至${dateWord(due)}為止`,
  ...dayTexts,
  'filed-in-advance': ({ leaveOn, filedOn }) =>
    filedOn === leaveOn
      ? `請假當天${dateWord(leaveOn)}辦理請假`
      : `${dateWord(filedOn)}辦理請假，早於請假日${dateWord(leaveOn)}`,
  'filed-in-time': ({ filedOn, urgent }) => `${urgent ? '有緊急事由，' : ''}${dateWord(filedOn)}完成補假，未逾期限`,
  'filing-open': ({ leaveOn, asOf }) => `請假日為${dateWord(leaveOn)}，截至${dateWord(asOf)}尚未辦理，仍可辦理`,
  'unexcused-absence'({ leaveOn, filedOn, urgent, asOf }) {
    const filed =
      filedOn === null
        ? `請假日為${dateWord(leaveOn)}，截至${dateWord(asOf)}尚未辦理`
        : `請假日為${dateWord(leaveOn)}，${dateWord(filedOn)}才辦理`
    return urgent ? `${filed}，已逾補假期限` : `${filed}，且沒有緊急事由`
  },
}

const attendanceSteps: StepTexts<'training.attendance'> = {
  'leave-share-under': ({ leaveHours, totalHours, percent, limitStep }) =>
    `請假 ${leaveHours} 小時，占課時 ${totalHours} 小時未達 ${percent}%（達 ${limitStep} 小時即退訓）`,
  'leave-share-reached': ({ leaveHours, totalHours, percent, limitStep }) =>
    `請假 ${leaveHours} 小時，占課時 ${totalHours} 小時已達 ${percent}%（達 ${limitStep} 小時即退訓）`,
  'no-unexcused-absence': () => '無曠課',
  'other-leave-under': (figures) =>
    `${otherLeave(figures)}未達 ${figures.percent}%（達 ${figures.limitStep} 小時即退訓）`,
  'other-leave-reached': (figures) =>
    `${otherLeave(figures)}已達 ${figures.percent}%（達 ${figures.limitStep} 小時即退訓）`,
  'some-unexcused-absence': ({ unexcusedHours }) => `曠課 ${unexcusedHours} 小時，有曠課即退訓`,
}

const followUpSteps: StepTexts<'training.follow-up'> = {
  'nothing-due': (figures) => `${soFar(figures)}，不必補訓，也未達評估條件`,
  'make-up-training': (figures) => `${soFar(figures)}，應接受補訓，但未達評估條件`,
  'fitness-review': (figures) => `${soFar(figures)}，不必補訓，但已達評估條件`,
  'make-up-training-and-fitness-review': (figures) => `${soFar(figures)}，應接受補訓，且已達評估條件`,
  'not-provided': () => '講師培訓課程只規定檢測合格後取得講師資格，未規定補訓及評估',
}

/** 柒. */
export const trainingTexts: TextsOf<
  | 'training.duty'
  | 'training.delivery'
  | 'training.leave-filing'
  | 'training.attendance'
  | 'training.follow-up'
  | 'training.instructor-admission'
  | 'training.instructor-qualification'
  | 'training.instructor-source'
  | 'training.digital-course'
  | 'training.course-record'
> = {
  'training.duty': {
    result({ courses, digitalCourse }) {
      const digital = digitalCourse === 'required' ? '應完成一般使用者數位課程' : '免完成一般使用者數位課程'
      return courses.length === 0
        ? digital
        : `應接受${listed(courses.map((course) => word('course', course)))}訓練，${digital}`
    },
    steps: {
      'administrator-course': () => '具機關系統管理者身分，應配合接受機關系統管理者課程訓練',
      'seed-course': () => '具機關種子人員身分，應配合接受機關種子人員課程訓練',
      'digital-course-exempt': ({ roles }) =>
        `具${listed(roles.filter((role) => role !== 'general-user').map((role) => word('role', role)))}身分，不必完成一般使用者數位課程`,
      'digital-course-required': () => '不是系統管理者、種子人員或合格講師，應於資訊局規定時間內完成一般使用者數位課程',
    },
  },
  'training.delivery': {
    result({ mode, modality, organiser, inPersonElsewhere }) {
      if (mode === 'unspecified')
        return organiser === null ? '條文未規定授課方式，也未規定由誰辦理' : '由資訊局辦理，條文未規定授課方式'
      const way = `${word('modality', modality as 'must' | 'may' | 'in-principle')}${mode === 'digital' ? '採數位課程' : '採實體課程'}，由資訊局辦理`
      return inPersonElsewhere === null ? way : `${way}；機關另需實體課程時，自行辦理並負擔費用`
    },
    steps: {
      'in-person': () => '機關系統管理者課程採實體教授，由資訊局分期辦理',
      'form-not-specified': () => '機關種子人員課程由資訊局分期辦理，未規定採實體或數位',
      'form-and-organiser-not-specified': () => '講師培訓課程未規定採實體或數位，也未規定由誰辦理',
      digital: () => '一般使用者課程原則上採數位課程；沒有特殊情形，資訊局不另開辦實體課程',
      'special-circumstance': () => '有數位課程尚未完成等特殊情形，資訊局得另開辦實體課程',
    },
  },
  'training.leave-filing': {
    result: (filing) => word('leave-filing', filing),
    steps: leaveSteps,
  },
  'training.attendance': {
    result: ({ status }) => (status === 'continues' ? '續訓' : '退訓'),
    steps: attendanceSteps,
  },
  'training.follow-up': {
    result({ makeUpTraining, fitnessReview }) {
      if (fitnessReview === 'not-provided') return '條文未規定講師培訓課程的補訓及適任評估'
      return `${makeUpTraining ? '應接受補訓' : '不必補訓'}；${fitnessReview === 'may-start' ? '得視實際狀況啟動適任評估' : '未達啟動適任評估的條件'}`
    },
    steps: followUpSteps,
  },
  'training.instructor-admission': {
    result: (admission) => (admission === 'may-attend' ? '得參加講師培訓課程' : '不得參加講師培訓課程'),
    steps: {
      'recommended-and-approved': () => '已由機關推薦，並經審查同意',
      'not-approved': () => '已由機關推薦，但未經審查同意',
      'not-recommended': () => '未經機關推薦',
    },
  },
  'training.instructor-qualification': {
    result: (qualification) =>
      qualification === 'qualified' ? '取得合格講師資格，列入講師資料庫' : '未取得合格講師資格',
    steps: {
      'completed-and-tested': () => '已完成課程，並經檢測合格',
      'test-not-passed': () => '已完成課程，但檢測未合格',
      'not-completed': () => '尚未完成課程',
      'expelled-from-course': () => '已遭退訓',
    },
  },
  'training.instructor-source': {
    result: ({ pool }) => (pool === 'prefer' ? '應優先自講師資料庫遴聘講師' : '應由講師資料庫遴聘講師'),
    steps: {
      'pool-first': ({ event }) =>
        `辦理該系統的${event === 'training' ? '教育訓練' : '研討會'}，應優先自講師資料庫遴聘所需講師`,
      'pool-only': () => '自辦一般使用者實體課程，應由講師資料庫遴聘所需講師',
    },
  },
  'training.digital-course': {
    result: (status) => word('status', status),
    steps: {
      exempt: ({ roles }) =>
        `具${listed(roles.filter((role) => role !== 'general-user').map((role) => word('role', role)))}身分，不必完成數位課程`,
      done: ({ limit, completedOn }) => `規定期限為${dateWord(limit)}，${dateWord(completedOn)}已完成數位課程`,
      late: ({ limit, completedOn }) => `規定期限為${dateWord(limit)}，${dateWord(completedOn)}才完成數位課程`,
      open: ({ limit, asOf }) => `規定期限為${dateWord(limit)}，截至${dateWord(asOf)}尚未完成，期限還沒過`,
      overdue: ({ limit, asOf }) => `規定期限為${dateWord(limit)}，截至${dateWord(asOf)}尚未完成，期限已過`,
    },
  },
  'training.course-record': {
    result: ({ consequence, makeUpTraining, fitnessReview }) =>
      [
        runs[consequence],
        ...(makeUpTraining === true ? ['應接受補訓'] : []),
        ...(fitnessReview === 'may-start' ? ['得視實際狀況啟動適任評估'] : []),
      ].join('；'),
    steps: {
      ...leaveSteps,
      ...attendanceSteps,
      ...followUpSteps,
      continues: () => '請假及曠課均未達退訓標準',
      'must-be-expelled': ({ ground }) => `有應予退訓的事由：${word('expulsion-ground', ground)}`,
      'rightly-expelled': ({ ground }) => `已予退訓，事由成立：${word('expulsion-ground', ground)}`,
      'wrongly-continued': ({ ground, outcome }) =>
        `受訓結果為${word('training-result', outcome)}，但有應予退訓的事由：${word('expulsion-ground', ground)}`,
      'expelled-without-ground-here': () => '已予退訓，但請假及曠課均未達退訓標準；條文另有因故退訓',
    },
  },
}

/** How the attempts have ended. */
function soFar({
  lastResult,
  failuresInARow,
  expulsions,
}: {
  readonly lastResult: 'none' | 'passed' | 'failed' | 'expelled'
  readonly failuresInARow: 'under-three' | 'three-or-more'
  readonly expulsions: number
}): string {
  if (lastResult === 'none') return '尚無訓練結果'
  return `最近一次結果為${word('training-result', lastResult)}，${failuresInARow === 'three-or-more' ? '曾' : '未曾'}連續三次不合格，${expulsions === 0 ? '未曾退訓' : `退訓 ${expulsions} 次`}`
}

/** The leave that counts where official leave does not. */
function otherLeave({
  leaveHours,
  otherLeaveHours,
  officialLeaveHours,
  totalHours,
}: {
  readonly leaveHours: number
  readonly otherLeaveHours: number
  readonly officialLeaveHours: number
  readonly totalHours: number
}): string {
  return `請假 ${leaveHours} 小時，扣除公假 ${officialLeaveHours} 小時為 ${otherLeaveHours} 小時，占課時 ${totalHours} 小時`
}

/** What a run comes to. */
const runs: Readonly<Record<RunConsequence, string>> = {
  continues: '沒有應予退訓的事由',
  'must-be-expelled': '應予退訓',
  'rightly-expelled': '退訓有據',
  'wrongly-continued': '應予退訓而未退訓',
  'expelled-without-ground-here': '已退訓，但非因請假或曠課',
}
