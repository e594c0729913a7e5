import { text } from '../../kernel/locale'
import { sections } from '../../wording/layout'
import { defineCommand } from '../command-definition'
import { sayingToday } from '../day-of-question'
import { dossierWord } from '../dossier-argument'
import { askPlan, planOptions } from '../plan-question'
import { recordName } from '../record-name'

/** `plan [dossier] [--as-of date] [--through date]`: what comes for a record, and by when. */
export const planCommand = defineCommand({
  name: 'plan',
  usage: '[dossier.json | -] [--as-of <date>] [--through <date>] [options]',
  summary: text('依日期列出一個機關推動一個系統接下來應辦的事項', 'list by date what a body must do next for a system'),
  words: [dossierWord],
  options: planOptions,
  takesDates: true,
  example: 'plan office.json --as-of 2026-06-30',
  examples: ['plan office.json --as-of 2026-06-30', 'plan - --through 115/12/31 < office.json'],
  async answer(typed, io) {
    const { planText } = await import('../library/records')
    const { dossier, plan } = await askPlan(typed, io)
    return {
      json: plan,
      text: (locale) =>
        sayingToday(sections(recordName(dossier, locale), planText(plan, { locale })), typed.options.asOf, io, locale),
      breach: false,
    }
  },
})
