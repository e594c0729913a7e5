/** 柒 教育訓練. */
import type { ClauseEntries } from '../clause'

export const training = {
  '7': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '各類人員的教育訓練。', 'en': 'Training, by the people whom it is for.' },
  },
  '7.1': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '系統管理者課程。', 'en': 'The course for system administrators.' },
  },
  '7.1.1': {
    kind: 'duty', encoded: 'partly', rules: ['training.delivery'],
    why: {
      'zh-TW': '開幾期、何時開，由資訊局視進度與人員更替決定。',
      'en': 'How many courses there are and when is for the bureau to decide, as the rollout and changes of staff require.',
    },
    summary: {
      'zh-TW': '系統管理者的課程採實體授課，由資訊局分期開辦。',
      'en': 'Administrators are taught in person, in courses that the bureau holds from time to time.',
    },
  },
  '7.1.2': {
    kind: 'duty', encoded: 'yes', rules: ['training.duty'],
    summary: { 'zh-TW': '課程採調訓，被指派的系統管理者必須受訓。', 'en': 'Training is on assignment: whoever is appointed administrator must attend.' },
  },
  '7.1.3': {
    kind: 'threshold', encoded: 'yes', rules: ['deadlines.due', 'deadlines.timeliness', 'training.leave-filing', 'training.attendance'],
    summary: {
      'zh-TW': '請假原則上事先辦理；有緊急事由者，最晚在請假日起 7 個工作天內補假，逾期視同曠課。請假達課時數的 20%，或有曠課，即予退訓。',
      'en': 'Leave is filed in advance in principle; for an urgent cause within seven workdays from the leave day, or it is an unexcused absence. Leave from 20% of the hours on, or any unexcused absence, means expulsion.',
    },
  },
  '7.1.4': {
    kind: 'threshold', encoded: 'yes', rules: ['training.follow-up'],
    summary: {
      'zh-TW': '測試不合格或遭退訓者要補訓；連續三次不合格，或退訓達兩次，可以評估是否適任。',
      'en': 'Whoever fails the test or is expelled takes make-up training. After three failures in a row or two expulsions a review of fitness may start.',
    },
  },
  '7.2': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '種子人員課程。', 'en': 'The course for seed staff.' },
  },
  '7.2.1': {
    kind: 'duty', encoded: 'partly', rules: ['training.delivery'],
    why: {
      'zh-TW': '開幾期、何時開，由資訊局視進度與人員更替決定。',
      'en': 'How many courses there are and when is for the bureau to decide, as the rollout and changes of staff require.',
    },
    summary: { 'zh-TW': '種子人員的課程由資訊局分期開辦。', 'en': 'The bureau holds courses for seed staff from time to time.' },
  },
  '7.2.2': {
    kind: 'duty', encoded: 'yes', rules: ['training.duty'],
    summary: { 'zh-TW': '課程依職務調訓，被指派的種子人員必須受訓。', 'en': 'Training is on assignment by function: whoever is appointed seed staff must attend.' },
  },
  '7.2.3': {
    kind: 'threshold', encoded: 'yes', rules: ['deadlines.due', 'deadlines.timeliness', 'training.leave-filing', 'training.attendance'],
    summary: {
      'zh-TW': '種子人員課程的請假、補假與退訓，和系統管理者課程相同：7 個工作天，20%。',
      'en': 'Leave, late filing and expulsion in the course for seed staff are as for administrators: seven workdays, 20%.',
    },
  },
  '7.2.4': {
    kind: 'threshold', encoded: 'yes', rules: ['training.follow-up'],
    summary: {
      'zh-TW': '種子人員的補訓與適任評估，和系統管理者相同：連續三次不合格，或退訓達兩次。',
      'en': 'Make-up training and the review of fitness of seed staff are as for administrators: three failures in a row, or two expulsions.',
    },
  },
  '7.3': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '講師培訓課程。', 'en': 'The course for instructors.' },
  },
  '7.3.1': {
    kind: 'discretion', encoded: 'partly', rules: ['training.instructor-admission', 'training.delivery'],
    why: {
      'zh-TW': '何人算優秀、審查看什麼，條文沒有標準，由推薦與審查的單位判斷。',
      'en': 'Who is outstanding, and what the review looks at, has no test in the text; those who recommend and review judge it.',
    },
    summary: {
      'zh-TW': '各單位可以推薦同仁參加講師培訓，審查同意後參訓。',
      'en': 'Bodies may recommend colleagues for the instructor course, who attend once approved.',
    },
  },
  '7.3.2': {
    kind: 'definition', encoded: 'partly', rules: ['training.instructor-qualification', 'training.follow-up'],
    why: {
      'zh-TW': '日後優先由資料庫聘請講師，何時可以例外，條文沒有標準。',
      'en': 'Later courses take their instructors from the database first; when they may not, the text does not say.',
    },
    summary: {
      'zh-TW': '完成培訓且檢測合格者取得講師資格並列入資料庫，各機關辦訓練時應優先從中聘請。',
      'en': 'Whoever completes the course and passes the test is a qualified instructor and enters the database, from which bodies take instructors first.',
    },
  },
  '7.3.3': {
    kind: 'threshold', encoded: 'yes', rules: ['deadlines.due', 'deadlines.timeliness', 'training.leave-filing', 'training.attendance'],
    summary: {
      'zh-TW': '講師培訓的請假與補假和前二款相同，但請假達課時數的 10% 就退訓。',
      'en': 'Leave and late filing in the instructor course are as in the two before, but leave from 10% of the hours on means expulsion.',
    },
  },
  '7.4': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '一般使用者課程。', 'en': 'The course for general users.' },
  },
  '7.4.1': {
    kind: 'duty', encoded: 'partly', rules: ['training.delivery'],
    why: {
      'zh-TW': '自辦實體課程的單位如何備妥教室、設備與講師，由其自行安排。',
      'en': 'How a body that wants lessons in person provides for rooms, equipment and instructors is its own affair.',
    },
    summary: {
      'zh-TW': '一般使用者原則上以數位課程受訓；另要實體課程的單位，自備場地、設備、講師與經費。',
      'en': 'General users learn by a digital course in principle. A body that wants lessons in person besides provides and pays for them itself.',
    },
  },
  '7.4.2': {
    kind: 'duty', encoded: 'yes', rules: ['training.duty', 'training.digital-course'],
    summary: {
      'zh-TW': '數位課程由資訊局製作上架；系統管理者、種子人員與合格講師以外的使用者，都要在規定時間內完成。',
      'en': 'The bureau makes the digital course. All users but administrators, seed staff and qualified instructors complete it within the time that the bureau sets.',
    },
  },
  '7.5': {
    kind: 'discretion', encoded: 'no', rules: [],
    why: {
      'zh-TW': '是否辦理由資訊局視需要決定，沒有可以判斷的要件。',
      'en': 'Whether to hold such courses is for the bureau to decide as needed.',
    },
    summary: {
      'zh-TW': '總管理者、機房與客服人員等特殊使用者的訓練，資訊局有需要才辦。',
      'en': 'The bureau trains other special users, such as those of the server room and the service line, as needed.',
    },
  },
} satisfies ClauseEntries
