import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { modalityLabels } from '../../labels/committee-labels'
import { course } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 柒、一、(一) · 柒、二、(一) · 柒、三、(一) · 柒、四、(一). */
export const deliveryWords = /* @__PURE__ */ ruleWords('training.delivery', () => ({
  title: text('課程採實體或數位方式', 'whether a course is in person or digital'),
  example: { course: 'general-user', specialCircumstance: false },
  facts: {
    course: {
      ...course,
      question: text('是哪一種課程？', 'Which course is it?'),
      phrases: ['採實體教授', '原則採取數位課程方式'],
    },
    specialCircumstance: {
      label: text('特殊情形', 'special circumstance'),
      question: text(
        '有沒有數位課程尚未完成等特殊情形？',
        'Is there a special circumstance, such as an unfinished digital course?',
      ),
      phrases: ['數位課程尚未完成等特殊情形'],
    },
  },
  result: text(
    ({ mode, modality, organiser, inPersonElsewhere }) => {
      if (mode === 'unspecified')
        return organiser === null ? '條文未規定授課方式，也未規定由誰辦理' : '由資訊局辦理，條文未規定授課方式'
      const way = `${chinese(modalityLabels, modality as 'must' | 'may' | 'in-principle')}${mode === 'digital' ? '採數位課程' : '採實體課程'}，由資訊局辦理`
      return inPersonElsewhere === null ? way : `${way}；機關另需實體課程時，自行辦理並負擔費用`
    },
    ({ mode, modality, organiser, inPersonElsewhere }) => {
      if (mode === 'unspecified')
        return organiser === null
          ? 'the text says neither how it is held nor by whom'
          : 'held by the bureau; the text does not say how'
      const way = `${ways[modality as 'must' | 'may' | 'in-principle']} ${mode === 'digital' ? 'as a digital course' : 'in person'}, by the bureau`
      return inPersonElsewhere === null ? way : `${way}; a body that wants it in person holds and pays for it itself`
    },
  ),
  steps: {
    'in-person': text(
      '機關系統管理者課程採實體教授，由資訊局分期辦理',
      'The administrator course is taught in person; the bureau holds it in several rounds',
    ),
    'form-not-specified': text(
      '機關種子人員課程由資訊局分期辦理，未規定採實體或數位',
      'The bureau holds the seed staff course in several rounds; the text does not say whether in person',
    ),
    'form-and-organiser-not-specified': text(
      '講師培訓課程未規定採實體或數位，也未規定由誰辦理',
      'The text does not say whether the instructor course is held in person, nor by whom',
    ),
    digital: text(
      '一般使用者課程原則上採數位課程；無特殊情形，資訊局不另開辦實體課程',
      'In principle the course for general users is digital; without a special circumstance the bureau holds none in person',
    ),
    'special-circumstance': text(
      '有數位課程尚未完成等特殊情形，資訊局得另開辦實體課程',
      'There is a special circumstance, such as an unfinished digital course, so the bureau may hold a course in person',
    ),
  },
  readings: {},
}))

/** How a course is held, by its modality. */
const ways = { must: 'it must be held', may: 'it may be held', 'in-principle': 'in principle it is held' }
