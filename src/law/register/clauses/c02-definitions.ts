/** 貳 名詞解釋. */
import type { ClauseEntries } from '../clause'

export const definitions = {
  '2': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '名詞的定義。', 'en': 'Definitions.' },
  },
  '2.1': {
    kind: 'definition', encoded: 'yes', rules: ['definitions.is-major-system'],
    summary: {
      'zh-TW': '重大資訊系統要同時符合三項：資訊局開發、供本府多個機關使用，以及簽准認定。',
      'en': 'A major information system is one that the bureau develops, that several bodies of the City use, and that has been approved as such.',
    },
  },
  '2.2': {
    kind: 'definition', encoded: 'yes', rules: ['definitions.classify-body'],
    summary: { 'zh-TW': '逐一列出本府的一級機關。', 'en': 'Lists the first-level agencies of the City by name.' },
  },
  '2.3': {
    kind: 'definition', encoded: 'yes', rules: ['definitions.classify-body'],
    summary: {
      'zh-TW': '列出二級機關；戶政、地政、警察等同類機關以一項概括。',
      'en': 'Lists the second-level agencies; those of one kind, such as the household registration offices, under one entry.',
    },
  },
  '2.4': {
    kind: 'definition', encoded: 'yes', rules: ['definitions.classify-body'],
    summary: { 'zh-TW': '事業機構指捷運公司與自來水事業處。', 'en': 'The public enterprises are the metro company and the water department.' },
  },
  '2.5': {
    kind: 'definition', encoded: 'yes', rules: ['definitions.classify-body'],
    summary: {
      'zh-TW': '學校包括市立大學、高中職、國中小、幼兒園及特殊學校。',
      'en': 'Schools are the municipal university, senior and junior high schools, vocational and primary schools, kindergartens and special schools.',
    },
  },
} satisfies ClauseEntries
