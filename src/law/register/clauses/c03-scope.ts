/** 參 適用範圍. */
import type { ClauseEntries } from '../clause'

export const scope = {
  '3': {
    kind: 'duty', encoded: 'yes', rules: ['scope.applies-to', 'definitions.classify-body'],
    summary: {
      'zh-TW': '適用於一、二級機關、事業機構、區公所及學校。個別系統對某些對象不適用或暫緩者，專案簽報市長核定後可以排除。',
      'en': 'The regulation covers the agencies of both levels, public enterprises, district offices and schools. A system can leave some of them out, once the mayor has approved it.',
    },
  },
} satisfies ClauseEntries
