import { text } from '../kernel/locale'
import type { Word } from './command-definition'
import type { JsonArgument } from './facts-argument'

/** The record of a body, as JSON. */
export const dossierArgument: JsonArgument = {
  path: '<dossier>',
  remedy: text(
    '請指定紀錄的 JSON 檔，或由標準輸入提供（- 代表標準輸入）',
    'name the JSON file of the record, or pipe it in (- is standard input)',
  ),
  example: '{"body": {…}, "system": {…}}',
}

export const dossierWord: Word = {
  name: 'dossier',
  text: text('紀錄的 JSON 檔；省略或 - 為標準輸入', 'JSON file of the record; standard input if left out or -'),
}
