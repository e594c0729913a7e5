/** 玖: scores, ranks and what follows from a grade. */
import { text } from '../../../kernel/locale'
import type { ReadingEntries } from './reading'

export const appraisalReadings = /* @__PURE__ */ entries()

function entries(): ReadingEntries<
  'score-decimals' | 'score-out-of-range' | 'ranking-ties' | 'ranking-lists' | 'inclusion-year' | 'inclusion-lasts'
> {
  return {
    'score-decimals': {
      clauses: ['9.4', '9.4.1', '9.4.2', '9.4.3', '9.4.4', '9.4.5', '9.4.6'],
      question: text('分數帶小數時，屬於哪一等級？', 'Which grade does a score with decimals get?'),
      choices: {
        'lower-bounds': {
          label: text('以各等級的最低分為準（94.5 分為 A）', 'the one whose lower bound it reaches (94.5 is A)'),
          rationale: text(
            'E 寫的是「未達 60 分」，可見各等級以最低分為界。',
            'Grade E is below 60, so the bands are read from their lower bounds.',
          ),
        },
        'round-half-up': {
          label: text('四捨五入為整數再判定（94.5 分為 A+）', 'that of the score rounded half up (94.5 is A+)'),
          rationale: text(
            '各等級都以整數分列出，小數可以先化為整數。',
            'The bands are printed in whole points, so a score can be rounded to one first.',
          ),
        },
        'integers-only': {
          label: text('不接受小數，視為輸入有誤', 'none: decimals are an input error'),
          rationale: text(
            '各等級之間沒有留下小數，可以解為分數都是整數。',
            'The bands leave no room for decimals, so scores can be read as whole.',
          ),
        },
      },
    },
    'score-out-of-range': {
      clauses: ['9.4', '9.4.1', '9.4.2', '9.4.3', '9.4.4', '9.4.5', '9.4.6'],
      question: text(
        '加減後低於 0 分或高於 100 分時，如何評定等級？',
        'Which grade does a score below 0 or above 100 get?',
      ),
      choices: {
        'nearest-band': {
          label: text('列入最接近的等級', 'the nearest one: E or A+'),
          rationale: text(
            '加減分以後可能超出 0 至 100 分，仍須評定等級。',
            'Plus and minus points can lead outside, and a grade is needed all the same.',
          ),
        },
        reject: {
          label: text('不接受，視為輸入有誤', 'none: it is an input error'),
          rationale: text('等級的分數止於 100 分。', 'The bands end at 100.'),
        },
      },
    },
    'ranking-ties': {
      clauses: ['9.4'],
      question: text('同分時如何排名？', 'How do equal scores rank?'),
      choices: {
        'shared-rank': {
          label: text('名次並列', 'they share a rank'),
          rationale: text('條文沒有規定同分時的先後。', 'Nothing in the text breaks a tie.'),
        },
        'input-order': {
          label: text('依輸入的順序，各占一個名次', 'in the order given, one to a rank'),
          rationale: text('排名可以解為一個名次只列一個機關。', 'A ranking can be read as one body to a place.'),
        },
      },
    },
    'ranking-lists': {
      clauses: ['9.4'],
      question: text(
        'A+ 與 A、D 與 E 是合列一份排名，還是各等級分別排名？',
        'Do A+ and A share one ranking list, and D and E another, or has each grade its own?',
      ),
      choices: {
        shared: {
          label: text('A+ 與 A 合列一份，D 與 E 合列一份', 'A+ and A share one list, D and E another'),
          rationale: text(
            '條文把兩個等級並列，說「另按由高而低」「另按由低而高」。',
            'The text names two grades together and gives them one order.',
          ),
        },
        'by-grade': {
          label: text('各等級分別排名，名次各自起算', 'each grade has its own list and ranks'),
          rationale: text(
            '排名是在區分等級之後，可以解為在各等級之內排定。',
            'Ranking comes after grading, so it can be meant within each grade.',
          ),
        },
      },
    },
    'inclusion-year': {
      clauses: ['9.5.6'],
      question: text('「次一年度」自哪一年起算？', 'From which year is the next year counted?'),
      choices: {
        'year-after-assessed': {
          label: text('受評年度的次年', 'from the year appraised'),
          rationale: text('「次一年度」承接的是受評的年度。', 'The next year follows the year that was appraised.'),
        },
        'year-after-publication': {
          label: text('成績公布年度的次年', 'from the year of publication'),
          rationale: text(
            '成績公布以後才能列入，可以解為由公布的年度起算。',
            'A body can only join once its grade is published.',
          ),
        },
      },
    },
    'inclusion-lasts': {
      clauses: ['9.5.6'],
      question: text(
        '列入資訊績效考核，是自該年度起一直列入，還是只列入一個年度？',
        'Does a body join the appraisal of information work from the next year on, or for that year alone?',
      ),
      choices: {
        'from-then-on': {
          label: text('自該年度起列入', 'from that year on'),
          rationale: text(
            '「列入」是納入考核對象的範圍，條文沒有寫何時移出。',
            'To be included is to join those who are appraised, and the text does not say when a body leaves.',
          ),
        },
        'that-year': {
          label: text('只列入該年度', 'that year alone'),
          rationale: text(
            '條文只寫「於次一年度列入」，可以解為以該年度為限。',
            'The text names the next year and no other.',
          ),
        },
      },
    },
  }
}
