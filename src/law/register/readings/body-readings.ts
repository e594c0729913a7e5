/** 貳 to 肆: which bodies are covered, and since which phase a system is. */
import { text } from '../../../kernel/locale'
import type { ReadingEntries } from './reading'

export const bodyReadings = /* @__PURE__ */ entries()

function entries(): ReadingEntries<
  | 'transitional-systems'
  | 'systems-in-operations'
  | 'district-office-duties'
  | 'successor-bodies'
  | 'municipal-schools'
  | 'communications-division'
> {
  return {
    'transitional-systems': {
      clauses: ['4.2'],
      question: text(
        '規範頒布時已在推動的系統，由下一階段起適用是可以還是必須？',
        'For a system already under way in 2018, is starting with the next phase an option or a duty?',
      ),
      choices: {
        may: {
          label: text('得由下一階段起適用', 'it may start there'),
          rationale: text('條文用「得」字。', 'The text says 得 (may).'),
        },
        must: {
          label: text('應由下一階段起適用', 'it must start there'),
          rationale: text(
            '條文既已指明由哪一階段開始，可以解為自該階段起一律適用。',
            'Naming the phase can be read as fixing when the regulation begins to bind.',
          ),
        },
      },
    },
    'systems-in-operations': {
      clauses: ['4.2'],
      question: text(
        '規範頒布時已在系統維運的系統，有沒有「下一階段」？',
        'Does a system already in operations in 2018 have a next phase?',
      ),
      choices: {
        'completed-launch': {
          label: text('有，就是系統維運', 'it does, and that is operations'),
          rationale: text(
            '已在系統維運的系統必已完成系統上線，系統上線的下一階段就是系統維運。',
            'A system in operations has completed its launch, and operations are the phase after that.',
          ),
        },
        undetermined: {
          label: text(
            '沒有，條文未明定自何階段起適用',
            'it does not, and the text does not say from when the regulation applies',
          ),
          rationale: text(
            '系統維運已經開始，不是還沒到的下一階段；條文也沒有列出已開始系統維運的情形。',
            'Operations have begun, so they are not a phase still to come; the clause does not mention systems in operations.',
          ),
        },
      },
    },
    'district-office-duties': {
      clauses: ['3', '6.1', '6.2', '7.1', '7.2'],
      question: text(
        '只寫機關、機構及學校的條文，是否也適用於區公所？',
        'Do clauses on agencies, enterprises and schools bind district offices?',
      ),
      choices: {
        included: {
          label: text('也適用於區公所', 'they do'),
          rationale: text(
            '區公所屬於適用範圍，工作小組也要有系統管理人員與種子人員，這些條款沒有寫區公所應是疏漏。',
            'District offices are in scope and their working groups need both roles, so their absence here seems an oversight.',
          ),
        },
        strict: {
          label: text('不適用於區公所', 'they do not'),
          rationale: text(
            '其他條款都寫明區公所，這些條款沒有寫。',
            'Other clauses name district offices, these do not.',
          ),
        },
      },
    },
    'successor-bodies': {
      clauses: ['2.2', '2.3'],
      question: text(
        '規範頒布後合併、更名或新設的機關算不算在內？',
        'Are bodies covered that were merged, renamed or founded after 2018?',
      ),
      choices: {
        'successors-count': {
          label: text(
            '由所列機關合併或更名而來的也算，新設的不算',
            'bodies that took over a listed one are; bodies newly founded are not',
          ),
          rationale: text(
            '承接所列機關業務的，也承接其義務；新設的機關則不在所列名單之內。',
            'A body that takes over the tasks of a listed one takes over its duties; a body newly founded is on no list.',
          ),
        },
        'as-enacted': {
          label: text('只有頒布時所列的機關', 'only the bodies listed in 2018 are'),
          rationale: text('條文用「係指」，是列舉的名單。', 'The text gives a list of names and nothing else.'),
        },
        current: {
          label: text(
            '依現有機關：合併、更名及新設的都算，已不存在的不算',
            'all bodies of today are; those that no longer exist are not',
          ),
          rationale: text(
            '規範適用於現在的市府組織，名單應隨組織調整。',
            'The regulation is for the City as it is, and its lists move with it.',
          ),
        },
      },
    },
    'municipal-schools': {
      clauses: ['2.5'],
      question: text(
        '學校一項的「市立」只限制大學，還是各級學校？',
        'Does the word municipal qualify universities only, or every school?',
      ),
      choices: {
        'all-municipal': {
          label: text('各級學校都以市立為限', 'every school must be municipal'),
          rationale: text(
            '參所稱學校為本府的學校，私立或國立學校不在內。',
            'Clause 3 speaks of schools of the City, and private or national schools are not.',
          ),
        },
        'universities-only': {
          label: text('只有大學以市立為限', 'only a university must be'),
          rationale: text(
            '「市立」只寫在大學之前，而且市府的系統也曾推廣至私立學校。',
            'The word is printed before universities only, and the City has rolled systems out to private schools too.',
          ),
        },
      },
    },
    'communications-division': {
      clauses: ['2.3'],
      question: text('通信隊算不算條文所列的警察隊？', 'Is the communications division one of the police divisions?'),
      choices: {
        included: {
          label: text('算，同為警察局所屬的隊', 'it is'),
          rationale: text('通信隊同樣是警察局所屬的隊。', 'It is a division of the police department like the others.'),
        },
        strict: {
          label: text('不算，名稱沒有「警察」', 'it is not: its name lacks the word for police'),
          rationale: text('條文寫的是「警察隊」。', 'The entry reads police division.'),
        },
      },
    },
  }
}
