/** 柒: education and training. */
import { text } from '../../../kernel/locale'
import { inPrinciple, is, may, must, mustNot } from './norm'

export const trainingNorms = /* @__PURE__ */ norms()

function norms() {
  const urgentCause = text('有緊急事由，來不及事先辦理', 'there is an urgent cause that rules out filing in advance')
  const stillWantsClasses = text('仍需要實體課程', 'it still needs classes in person')
  const filedInAdvance = inPrinciple('trainee', text('於請假前辦妥手續', 'file leave in advance'), {
    when: text('請假', 'taking leave'),
    unless: urgentCause,
    words: ['以事先辦理為原則'],
    rules: ['training.leave-filing', 'training.course-record'],
  })
  const filedAfterwards = must(
    'trainee',
    text(
      '至遲自請假日起七個工作天內補辦請假',
      'file the leave at the latest within seven workdays from the day of leave',
    ),
    {
      when: urgentCause,
      words: ['至遲於請假日起 7 個工作天內完成補假'],
      rules: ['training.leave-filing', 'deadlines.due', 'deadlines.timeliness', 'training.course-record'],
    },
  )
  const countsAsAbsence = is('trainee', text('以曠課論', 'counts as absent without leave'), {
    when: text('請假未照規定辦理', 'the leave was not filed as laid down'),
    words: ['違者視同曠課'],
    rules: ['training.leave-filing', 'training.course-record'],
  })
  const expelled = must('unnamed', text('令其退訓', 'expel the trainee from the course'), {
    towards: 'trainee',
    when: text(
      '請假累計達課時數的百分之二十以上，或有曠課',
      'leave adds up to 20% of the hours or more, or there is an unexcused absence',
    ),
    words: ['請假累計達課時數 20% 以上', '或有曠課情事者，予以退訓'],
    rules: ['training.attendance', 'training.course-record'],
  })
  const makeUpTraining = must('trainee', text('參加補訓', 'take make-up training'), {
    when: text('測試不合格，或因故退訓', 'the test was failed, or the trainee was expelled for some reason'),
    words: ['應接受補訓'],
    rules: ['training.follow-up', 'training.course-record'],
  })
  const fitnessReview = may(
    'unnamed',
    text('視情況啟動是否適任的評估', "start a review of the trainee's fitness, as the circumstances suggest"),
    {
      towards: 'trainee',
      when: text('接連三次不合格，或退訓兩次以上', 'three failures in a row, or two expulsions or more'),
      words: ['連續三次均不合格', '或被退訓兩次以上者', '得視實際狀況啟動評估該員是否適任'],
      rules: ['training.follow-up', 'training.course-record'],
    },
  )
  return {
    // 柒、一、(一)
    '7.1.1-a': must('doit', text('以實體方式教授系統管理者課程', "teach the administrators' courses in person"), {
      towards: 'administrator',
      words: ['教育訓練採實體教授'],
      rules: ['training.delivery'],
    }),
    '7.1.1-b': must('doit', text('開辦系統管理者課程', 'hold the courses for administrators'), {
      towards: 'administrator',
      words: ['資訊局應', '辦理課程'],
      rules: ['training.delivery'],
    }),
    '7.1.1-c': must(
      'doit',
      text(
        '配合推動進度與人員更替，分期開辦系統管理者課程',
        "hold the administrators' courses in several runs, in step with the rollout and with changes of staff",
      ),
      {
        towards: 'administrator',
        words: ['配合推動進度及人員更替需要', '分期辦理課程'],
        why: text('分幾期、何時開課，由資訊局安排', 'how many runs there are, and when, is left to the bureau'),
      },
    ),
    // 柒、一、(二)
    '7.1.2-a': inPrinciple(
      'unnamed',
      text('以調訓方式辦理系統管理者課程', "run the administrators' course by calling people up"),
      {
        towards: 'administrator',
        words: ['採調訓原則'],
        why: text(
          '調訓是辦理的方式；規則只答誰應受訓',
          'calling up is how the course is run; the rule only answers who has to take it',
        ),
      },
    ),
    '7.1.2-b': must('administrator', text('接受系統管理者課程的訓練', "take the administrators' course"), {
      towards: 'doit',
      when: text('經機關、機構或學校指派為系統管理者', 'assigned as administrator by an agency, enterprise or school'),
      words: ['應配合接受訓練'],
      rules: ['training.duty'],
    }),
    // 柒、一、(三)
    '7.1.3-a': filedInAdvance,
    '7.1.3-b': filedAfterwards,
    '7.1.3-c': countsAsAbsence,
    '7.1.3-d': expelled,
    // 柒、一、(四)
    '7.1.4-a': makeUpTraining,
    '7.1.4-b': fitnessReview,
    // 柒、二、(一)
    '7.2.1-a': must('doit', text('開辦種子人員課程', 'hold the courses for seed staff'), {
      towards: 'seed',
      words: ['資訊局應', '辦理機關種子人員課程'],
      rules: ['training.delivery'],
    }),
    '7.2.1-b': must(
      'doit',
      text(
        '配合推動進度與人員更替，分期開辦種子人員課程',
        "hold the seed staff's courses in several runs, in step with the rollout and with changes of staff",
      ),
      {
        towards: 'seed',
        words: ['配合推動進度及人員更替', '分期辦理'],
        why: text('分幾期、何時開課，由資訊局安排', 'how many runs there are, and when, is left to the bureau'),
      },
    ),
    // 柒、二、(二)
    '7.2.2-a': inPrinciple(
      'unnamed',
      text('依職務調訓，辦理種子人員課程', "run the seed staff's course by calling people up according to their posts"),
      {
        towards: 'seed',
        words: ['依職務採取調訓原則'],
        why: text(
          '依何種職務調訓，條文沒有規定；規則只答誰應受訓',
          'by which posts people are called up is not said; the rule only answers who has to take it',
        ),
      },
    ),
    '7.2.2-b': must('seed', text('接受種子人員課程的訓練', "take the seed staff's course"), {
      towards: 'doit',
      when: text('經機關、機構或學校指派為種子人員', 'assigned as seed staff by an agency, enterprise or school'),
      words: ['應配合接受訓練'],
      rules: ['training.duty'],
    }),
    // 柒、二、(三)
    '7.2.3-a': filedInAdvance,
    '7.2.3-b': filedAfterwards,
    '7.2.3-c': countsAsAbsence,
    '7.2.3-d': expelled,
    // 柒、二、(四)
    '7.2.4-a': makeUpTraining,
    '7.2.4-b': fitnessReview,
    // 柒、三、(一)
    '7.3.1-a': is(
      'regulation',
      text(
        '以培養各系統的訓練講師為本課程的目的',
        'makes it the purpose of the course to bring up instructors for training on the systems',
      ),
      { words: ['本課程係培養'], why: text('只說明課程的目的', 'it only states what the course is for') },
    ),
    '7.3.1-b': may(
      'body',
      text('推薦優秀同仁參加講師培訓課程', "recommend able colleagues for the instructors' course"),
      {
        words: ['得推薦優秀同仁'],
        why: text(
          '推薦何人由機關判斷，優秀與否沒有判斷標準',
          'whom to recommend is left to the body; there is no criterion',
        ),
      },
    ),
    '7.3.1-c': may('trainee', text('參加講師培訓課程', "attend the instructors' course"), {
      when: text('經推薦，並經審查同意', 'recommended, and approved on review'),
      words: ['經審查同意後', '參與講師培訓課程'],
      rules: ['training.instructor-admission'],
    }),
    // 柒、三、(二)
    '7.3.2-a': is('trainee', text('取得該系統的合格講師資格', 'becomes a qualified instructor of that system'), {
      when: text('上完課程並檢測合格', 'the course was completed and the test passed'),
      words: ['經檢測合格後', '取得該資訊系統合格講師資格'],
      rules: ['training.instructor-qualification'],
    }),
    '7.3.2-b': must(
      'unnamed',
      text('將合格講師列入講師資料庫', 'enter qualified instructors in the pool of instructors'),
      {
        towards: 'instructor',
        words: ['並列入於講師資料庫'],
        why: text(
          '由誰登載、何時登載都沒有規定；規則只答資格',
          'who enters them, and when, is not said; the rule only answers the qualification',
        ),
      },
    ),
    '7.3.2-c': must('body', text('優先從講師資料庫遴聘', 'engage instructors from the pool first'), {
      towards: 'instructor',
      when: text('機關擬辦理該系統的教育訓練或研討會', 'the agency is to hold training or a seminar on that system'),
      words: ['應優先自講師資料庫中遴聘所需講師'],
      rules: ['training.instructor-source'],
    }),
    // 柒、三、(三)
    '7.3.3-a': filedInAdvance,
    '7.3.3-b': filedAfterwards,
    '7.3.3-c': countsAsAbsence,
    '7.3.3-d': must('unnamed', text('令其退訓', 'expel the trainee from the course'), {
      towards: 'trainee',
      when: text(
        '請假累計達課時數的百分之十以上，或有曠課',
        'leave adds up to 10% of the hours or more, or there is an unexcused absence',
      ),
      words: ['請假累計達課時數 10% 以上', '或有曠課情事者，予以退訓'],
      rules: ['training.attendance', 'training.course-record'],
    }),
    // 柒、四、(一)
    '7.4.1-a': inPrinciple('doit', text('以數位課程訓練一般使用者', 'train general users by digital course'), {
      towards: 'user',
      words: ['原則採取數位課程方式辦理'],
      rules: ['training.delivery'],
    }),
    '7.4.1-b': mustNot('doit', text('另外開設實體課程', 'hold classes in person besides'), {
      towards: 'user',
      unless: text('數位課程尚未製作完成等特殊情形', 'in special circumstances, such as an unfinished digital course'),
      words: ['除數位課程尚未完成等特殊情形外', '資訊局不另開辦實體課程'],
      rules: ['training.delivery'],
    }),
    '7.4.1-c': must(
      'body',
      text('自備電腦教室、場地與設備', 'provide the computer room, the premises and the equipment itself'),
      {
        when: stillWantsClasses,
        words: ['應自行準備電腦教室'],
        why: text('場地與設備的準備，本程式庫不處理', 'rooms and equipment are outside this library'),
      },
    ),
    '7.4.1-d': must('body', text('從講師資料庫遴聘講師', 'engage the instructors from the pool'), {
      towards: 'instructor',
      when: stillWantsClasses,
      words: ['並由講師資料庫中遴聘所需講師'],
      rules: ['training.instructor-source'],
    }),
    '7.4.1-e': must(
      'body',
      text('以自己的預算支付講師與其他費用', 'pay instructors and other costs out of its own budget'),
      { when: stillWantsClasses, words: ['自行自預算支應'], rules: ['training.delivery'] },
    ),
    // 柒、四、(二)
    '7.4.2-a': must(
      'doit',
      text(
        '製作供一般使用者修習的數位課程，並置於台北 e 大',
        "make the digital course for general users and put it on the City's e-learning platform",
      ),
      {
        towards: 'user',
        words: ['由資訊局負責製作', '並於「台北 e 大」上架'],
        why: text('製作與上架沒有期限或內容的規定', 'nothing is said of when or what; there is no criterion'),
      },
    ),
    '7.4.2-b': must(
      'user',
      text(
        '配合推動進度，在資訊局規定的時間內修畢數位課程',
        'complete the digital course, in step with the rollout, within the time set by the bureau',
      ),
      {
        towards: 'doit',
        unless: text(
          '系統管理者、種子人員與該系統的合格講師',
          'administrators, seed staff and qualified instructors of the system',
        ),
        words: ['其餘人員均應配合推動進度', '於資訊局規定時間內'],
        rules: ['training.duty', 'training.digital-course'],
      },
    ),
    // 柒、五
    '7.5-a': must(
      'doit',
      text('視需要辦理特殊系統使用者的教育訓練', 'hold the training of special users of the system as needed'),
      {
        towards: 'user',
        words: ['由資訊局視視需要辦理之'],
        why: text('是否需要，由資訊局判斷', 'whether it is needed is left to the bureau'),
      },
    ),
  }
}
