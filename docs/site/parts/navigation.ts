/** The ways into the site, in the order of the menu: a path from the root of the language, and its name. */
export const navigation: readonly { readonly path: string; readonly name: readonly [string, string] }[] = [
  { path: 'law/', name: ['條文', 'Clauses'] },
  { path: 'rules/', name: ['問題', 'Questions'] },
  { path: 'duties/', name: ['應辦事項', 'Who must do what'] },
  { path: 'dossier/', name: ['稽核紀錄', 'Audit'] },
  { path: 'readings/', name: ['解讀', 'Readings'] },
  { path: 'calendar/', name: ['日曆', 'Calendar'] },
  { path: 'figures/', name: ['圖', 'Figures'] },
  { path: 'guides/', name: ['指南', 'Guides'] },
  { path: 'data/', name: ['資料', 'Data'] },
]
