/** 柒: courses. */
import { text } from '../../../kernel/locale'
import { type ClauseEntries, stem } from './clause'

export const trainingClauses = /* @__PURE__ */ entries()

function entries(): ClauseEntries<'7' | `7.${string}`> {
  return {
    '7': stem(
      '各種課程的辦理、出席、請假、測試與補訓。',
      'Courses: how they are held, attendance, leave, tests and make-up training.',
    ),
    '7.1': stem('系統管理者的課程。', 'Courses for administrators.'),
    '7.1.1': {
      kind: 'duty',
      words: ['採實體教授', '應配合推動進度'],
      summary: text(
        '系統管理者的課程以實體方式上課，由資訊局分期辦理。',
        'Courses for administrators are held in person, by the bureau, in several runs.',
      ),
    },
    '7.1.2': {
      kind: 'duty',
      words: ['採調訓原則', '應配合接受訓練'],
      summary: text('機關指派的系統管理者均應受訓。', 'Everyone assigned as an administrator must take the course.'),
    },
    '7.1.3': {
      kind: 'threshold',
      words: ['以事先辦理為原則', '至遲於請假日起', '7 個工作天內', '視同曠課', '20%以上', '或有曠課情事', '予以退訓'],
      summary: text(
        '請假以事先辦理為原則；有緊急事由的，自請假日起 7 個工作天內補辦，否則視同曠課。累計請假滿課時數的 20%，或有任何曠課，即予退訓。',
        'Leave is in principle filed in advance or, for an urgent cause, within seven workdays from the leave day; else it is an unexcused absence. Leave of 20% of the hours or more, or any unexcused absence, leads to expulsion.',
      ),
    },
    '7.1.4': {
      kind: 'threshold',
      words: ['應接受補訓', '連續三次', '兩次以上', '得視實際狀況啟動評估'],
      summary: text(
        '測試不合格或遭退訓的人應補訓；連續三次不合格，或退訓兩次以上，可以啟動適任評估。補訓的期限沒有規定。',
        'Whoever fails or is expelled takes make-up training, for which no date is set. After three failures in a row or two expulsions a review of fitness may be started.',
      ),
    },
    '7.2': stem('種子人員的課程。', 'Courses for seed staff.'),
    '7.2.1': {
      kind: 'duty',
      words: ['應配合推動進度'],
      summary: text(
        '資訊局分期辦理種子人員的課程；上課方式沒有規定。',
        'The bureau holds courses for seed staff in several runs; whether in person is not said.',
      ),
    },
    '7.2.2': {
      kind: 'duty',
      words: ['採取調訓原則', '應配合接受訓練'],
      summary: text(
        '種子人員的課程依職務調訓，機關指派的種子人員均應受訓。',
        'Seed staff are called up according to their posts, and everyone assigned as such must take the course.',
      ),
    },
    '7.2.3': {
      kind: 'threshold',
      words: ['以事先辦理為原則', '至遲於請假日起', '7 個工作天內', '視同曠課', '20%以上', '或有曠課情事', '予以退訓'],
      summary: text(
        '請假以事先辦理為原則；有緊急事由的，自請假日起 7 個工作天內補辦，否則視同曠課。累計請假滿課時數的 20%，或有任何曠課，即予退訓。',
        'Leave is in principle filed in advance or, for an urgent cause, within seven workdays from the leave day; else it is an unexcused absence. Leave of 20% of the hours or more, or any unexcused absence, leads to expulsion.',
      ),
    },
    '7.2.4': {
      kind: 'threshold',
      words: ['應接受補訓', '連續三次', '兩次以上', '得視實際狀況啟動評估'],
      summary: text(
        '測試不合格或遭退訓的人應補訓；連續三次不合格，或退訓兩次以上，可以啟動適任評估。補訓的期限沒有規定。',
        'Whoever fails or is expelled takes make-up training, for which no date is set. After three failures in a row or two expulsions a review of fitness may be started.',
      ),
    },
    '7.3': stem('講師的培訓與資格。', 'Training and qualification of instructors.'),
    '7.3.1': {
      kind: 'discretion',
      words: ['得推薦', '經審查同意後'],
      summary: text(
        '機關可以推薦人員，經審查同意後參加講師培訓課程。',
        'Bodies may recommend people for the instructor course, who attend once they are approved.',
      ),
      rules: ['training.instructor-admission', 'training.delivery'],
    },
    '7.3.2': {
      kind: 'definition',
      words: ['經檢測合格後', '應優先'],
      summary: text(
        '完成課程並檢測合格的人成為該系統的合格講師，列入講師資料庫；辦理該系統的教育訓練或研討會，應優先自講師資料庫遴聘。',
        'Whoever completes the course and passes becomes a qualified instructor of the system and enters the pool of instructors; whoever holds training or a seminar on that system engages instructors from the pool first.',
      ),
      rules: [
        'training.instructor-qualification',
        'training.follow-up',
        'training.instructor-source',
        'training.course-record',
      ],
    },
    '7.3.3': {
      kind: 'threshold',
      words: ['以事先辦理為原則', '至遲於請假日起', '7 個工作天內', '視同曠課', '10%以上', '或有曠課情事', '予以退訓'],
      summary: text(
        '請假以事先辦理為原則；有緊急事由的，自請假日起 7 個工作天內補辦，否則視同曠課。累計請假滿課時數的 10%，或有任何曠課，即予退訓。',
        'Leave is in principle filed in advance or, for an urgent cause, within seven workdays from the leave day; else it is an unexcused absence. Leave of 10% of the hours or more, or any unexcused absence, leads to expulsion.',
      ),
    },
    '7.4': stem('一般使用者的課程。', 'Courses for general users.'),
    '7.4.1': {
      kind: 'duty',
      words: [
        '原則採取數位課程方式',
        '數位課程尚未完成等特殊情形',
        '不另開辦實體課程',
        '應自行準備',
        '由講師資料庫中遴聘',
        '自行自預算支應',
      ],
      summary: text(
        '一般使用者原則上採數位課程，只有數位課程尚未完成等特殊情形，資訊局才開實體課程。仍需要實體課程的機關自備場地與設備、由講師資料庫聘請講師並自行負擔費用。',
        'In principle general users take a digital course; the bureau holds one in person only in special circumstances, such as an unfinished digital course. A body that still wants classes brings room and equipment, hires from the pool of instructors and pays.',
      ),
    },
    '7.4.2': {
      kind: 'duty',
      words: ['由資訊局負責製作', '均應配合推動進度', '於資訊局規定時間內'],
      summary: text(
        '資訊局製作數位課程並在「台北 e 大」上架；除了系統管理者、種子人員與該系統的合格講師，所有使用者均應在規定時間內修完。',
        'The bureau makes a digital course and puts it on Taipei e-University; every user but administrators, seed staff and qualified instructors of that system completes it within the time set.',
      ),
    },
    '7.5': {
      kind: 'discretion',
      why: text('是否辦理由資訊局決定。', 'Whether to hold any is left to the bureau.'),
      words: ['視視需要辦理之'],
      summary: text(
        '特殊系統使用者（如機房管理與客服人員）的訓練，由資訊局視需要辦理。',
        'Training for special users, such as those who run the machine rooms or answer the service line, is held by the bureau as needed.',
      ),
    },
  }
}
