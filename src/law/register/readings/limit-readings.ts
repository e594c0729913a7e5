/** 伍、三 · 陸 · 柒: how limits are counted. */
import { text } from '../../../kernel/locale'
import type { ReadingEntries } from './reading'

export const limitReadings = /* @__PURE__ */ entries()

function entries(): ReadingEntries<
  | 'designated-date'
  | 'going-live-day'
  | 'go-live-notice'
  | 'limit-on-day-off'
  | 'replacement-start'
  | 'typhoon-closure'
  | 'make-up-saturday'
  | 'seed-go-live'
> {
  return {
    'designated-date': {
      clauses: ['5.3.4'],
      question: text(
        '工作小組應在指定日期「前」成立，當天成立是否如期？',
        'A working group must be set up before a date: is that date itself in time?',
      ),
      choices: {
        'date-included': {
          label: text('當天成立仍為如期', 'yes, the date itself is in time'),
          rationale: text(
            '「某日前」在公文中常用來表示最遲於該日。',
            'In official use, before a date often means by that date.',
          ),
        },
        'day-before': {
          label: text('至遲須在前一天成立', 'no, the day before is the last day'),
          rationale: text('照字面，「前」不含所指的那一天。', 'Taken literally, before a date leaves that date out.'),
        },
      },
    },
    'going-live-day': {
      clauses: ['6.1.3', '6.2.3'],
      question: text(
        '應在「上線前」選派的人員，上線當天才選派是否如期？',
        'Staff must be chosen before the system goes live: is that day itself in time?',
      ),
      choices: {
        'day-before': {
          label: text('至遲須在上線的前一天選派', 'no, the day before going live is the last day'),
          rationale: text(
            '「前」是指事件發生之前；系統已經上線，就來不及了。',
            'What is due before an event is too late once the event has come.',
          ),
        },
        'day-included': {
          label: text('上線當天選派仍為如期', 'yes, the day of going live is in time'),
          rationale: text(
            '日期不分時刻，當天選派也可能早於系統實際上線的時點。',
            'A date has no hours, and the choice may still have come before the system did.',
          ),
        },
      },
    },
    'go-live-notice': {
      clauses: ['6.1.3', '6.2.3'],
      question: text(
        '「通知上線前」是以上線日為準，還是以通知日為準？',
        'Does "before the notice of going live" mean before the day of going live, or before the day of the notice?',
      ),
      choices: {
        'day-of-going-live': {
          label: text('以通知所載的上線日為準', 'before the day of going live that the notice names'),
          rationale: text(
            '通知的內容是上線日，人員只要在上線時到位即可。',
            'The notice is about that day, and staff must be there by then.',
          ),
        },
        'day-of-the-notice': {
          label: text('以資訊局發出通知的日期為準', 'before the day on which the bureau gives notice'),
          rationale: text(
            '照字面，「前」字接在「通知上線」之後。',
            'Read literally, what is due comes before the notice.',
          ),
        },
      },
    },
    'limit-on-day-off': {
      clauses: ['5.3.4', '6.1.3', '6.2.3'],
      question: text(
        '資訊局所定的末日適逢放假日，是否順延？',
        'Does a last day that the bureau set move when agencies do not work on it?',
      ),
      choices: {
        'next-workday': {
          label: text('順延至次一工作天', 'yes, to the next workday'),
          rationale: text(
            '民法第 122 條以休息日之次日代末日；行政程序法第 48 條第 4 項也順延，只是星期六順延至星期一上午，而日期不分時刻；兩者都可以類推適用。',
            'Under Civil Code 122 the day after takes the place of a last day that is off. So it does under Administrative Procedure Act 48 IV, which says Monday morning for a Saturday, but a date has no hours. Both apply by analogy.',
          ),
        },
        'as-set': {
          label: text('不順延，以所定日期為準', 'no, it stays as it was set'),
          rationale: text(
            '送名單備查並非意思表示或給付，而且日期是資訊局自己選的。',
            'Handing in a list is hardly a declaration or performance, and the bureau chose the day itself.',
          ),
        },
      },
    },
    'replacement-start': {
      clauses: ['6.1.4', '6.2.4'],
      question: text(
        '替換期限是否把收到要求當天算入？',
        'Does the limit for a replacement count the day on which the request arrives?',
      ),
      choices: {
        'day-after-receipt': {
          label: text('收到當天不算入', 'no, the day of receipt is left out'),
          rationale: text('依一般算法，始日不算入。', 'A limit in days ordinarily leaves out its first day.'),
        },
        'receipt-day': {
          label: text('收到當天如為工作天，即為第 1 天', 'yes, where agencies work on it, it is day 1'),
          rationale: text(
            '條文沒有像異動通知那樣寫「次一工作天起」。',
            'The clause does not say from the next workday, as those on changes do.',
          ),
        },
      },
    },
    'typhoon-closure': {
      clauses: ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
      question: text('颱風停班的日子算不算工作天？', 'Is a day on which the city is closed for a typhoon a workday?'),
      choices: {
        'not-a-workday': {
          label: text('停班日不算工作天', 'no, a closed day is not a workday'),
          rationale: text(
            '停班日機關不辦公，無法辦理；目前查無針對這一點的解釋。',
            'Agencies are closed and nothing can be done; no ruling on the exact point was found.',
          ),
        },
        'counts-as-workday': {
          label: text('停班日照算工作天', 'yes, a closed day counts like any other'),
          rationale: text(
            '辦公日曆表並不因停班而改變，該日仍列為上班日。',
            'The official calendar is not changed by a closure and still lists the day as a workday.',
          ),
        },
        'extends-last-day-only': {
          label: text(
            '停班日照算，但最後一天遇停班時順延至次一工作天',
            'yes, but a last day that falls on a closed day moves to the next workday',
          ),
          rationale: text(
            '期間中的停班日還有其他日子可以辦理，只有最後一天停班才需要順延。',
            'A closure in between leaves other days for the duty; only a closure on the last day prevents it.',
          ),
        },
      },
    },
    'make-up-saturday': {
      clauses: ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
      question: text('補行上班的星期六算不算工作天？', 'Is a Saturday on which agencies make up work a workday?'),
      choices: {
        workday: {
          label: text('補行上班日算工作天', 'yes, a make-up Saturday is a workday'),
          rationale: text(
            '辦公日曆表把這一天列為上班日。',
            'The official calendar says that agencies work on that day.',
          ),
        },
        'not-a-workday': {
          label: text('補行上班日不算工作天', 'no, a make-up Saturday is not a workday'),
          rationale: text(
            '臺北市另有營建類的規定，計算工作天時一律不計星期六。',
            'A construction rule of the City leaves out every Saturday when it counts workdays.',
          ),
        },
      },
    },
    'seed-go-live': {
      clauses: ['6.2.3'],
      question: text(
        '系統上線日是否也是選派種子人員的期限？',
        'Is the day of going live a limit for choosing seed staff too?',
      ),
      choices: {
        'before-going-live': {
          label: text('是，比照系統管理者', 'yes, as for administrators'),
          rationale: text(
            '系統管理者的對應條款寫「上線前」，這裡應是漏字。',
            'The clause on administrators says before going live; here the word seems to have been dropped.',
          ),
        },
        'as-printed': {
          label: text('否，只看資訊局所定期限', 'no, only the date that the bureau sets is'),
          rationale: text('條文沒有以上線日作為選派的期限。', 'The clause as printed does not make that day a limit.'),
        },
      },
    },
  }
}
