/** 壹 to 肆: purpose, definitions, scope, phases. */
import { text } from '../../../kernel/locale'
import { type ClauseEntries, stem } from './clause'

export const purposeToPhasesClauses = /* @__PURE__ */ entries()

function entries(): ClauseEntries<'1' | '2' | `2.${string}` | '3' | '4' | `4.${string}`> {
  return {
    '1': {
      kind: 'informative',
      why: text('只說明目的，沒有可供判斷的規定。', 'It states a purpose and lays down nothing that could be decided.'),
      words: [],
      summary: text(
        '說明訂定的目的：讓各項重大資訊系統採用一致的推動方式，不再各行其是。',
        'Why the regulation was made: one way of working for the rollout of every major system.',
      ),
    },
    '2': stem('說明五個名詞的意義。', 'Defines five terms.'),
    '2.1': {
      kind: 'definition',
      words: ['跨機關資訊系統'],
      summary: text(
        '資訊局開發、供多個機關、機構或學校共用，並經簽准認定的系統，才是重大資訊系統；三項條件缺一不可。',
        'A major system is developed by the bureau, used by several bodies and approved as such; all three are needed.',
      ),
    },
    '2.2': {
      kind: 'definition',
      words: [],
      summary: text('列出一級機關的名稱。', 'Lists the first-level agencies by name.'),
    },
    '2.3': {
      kind: 'definition',
      words: [],
      summary: text(
        '列出二級機關的名稱；各戶政事務所、各警察分局等項目各代表多個機關。',
        'Lists the second-level agencies; some entries, such as the household registration offices, stand for several.',
      ),
    },
    '2.4': {
      kind: 'definition',
      words: [],
      summary: text(
        '列出兩個事業機構：捷運公司與自來水處。',
        'Lists the two public enterprises: the metro company and the water department.',
      ),
    },
    '2.5': {
      kind: 'definition',
      words: [],
      summary: text(
        '列出各類學校，從市立大學到幼兒園，包括特殊學校。',
        'Lists the kinds of school, from the municipal university to kindergartens, special schools included.',
      ),
    },
    '3': {
      kind: 'duty',
      words: ['得專案簽奉市長核定', '可排除之'],
      summary: text(
        '本府各級機關、事業機構、區公所與學校都適用，並分組推廣。不適用或暫不納入的，經專案報請市長核定，始得排除。',
        'All agencies, enterprises, district offices and schools are covered, group by group. One that a system does not suit, or not yet, is left out once the mayor has approved it.',
      ),
      rules: ['scope.applies-to'],
    },
    '4': stem('推動的階段，以及規範頒布時已在推動的系統。', 'The phases of a rollout, and systems already under way.'),
    '4.1': {
      kind: 'definition',
      words: ['四個階段', '由資訊局依實際狀況定之'],
      summary: text(
        '推動分為系統規劃、開發、上線與維運四個階段，各階段的期程由資訊局決定。',
        'A rollout has four phases, planning, development, launch and operations; the bureau sets their dates.',
      ),
    },
    '4.2': {
      kind: 'discretion',
      words: ['得下一階段開始適用'],
      summary: text(
        '規範頒布時已開始或完成規劃、開發或上線階段的系統，得從下一個階段開始適用。',
        'A system that had begun or completed planning, development or launch when the regulation was issued may come under it from the next phase on.',
      ),
    },
  }
}
