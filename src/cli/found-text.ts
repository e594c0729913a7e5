import { type Locale, text } from '../kernel/locale'
import { section, sections } from '../wording/layout'
import { type Found, foundKinds } from './find-words'

const headings: Readonly<Record<Found['kind'], Readonly<Record<Locale, string>>>> = {
  rule: text('規則（以 rules 指令看所需事實）：', 'Rules (the command rules shows their facts):'),
  clause: text('條款（以 clause 指令看全部）：', 'Clauses (the command clause shows them whole):'),
  norm: text('規定（以 duties 指令看某一方的全部）：', 'Norms (the command duties shows those of an actor):'),
  reading: text('解讀（以 --reading 改採）：', 'Readings (--reading takes another):'),
  term: text('名詞對照：', 'Terms:'),
}

/** What was found, under a heading for each kind. */
export function foundText(found: readonly Found[], locale: Locale): string {
  return sections(
    ...foundKinds.flatMap((kind) => {
      const ofKind = found.filter((one) => one.kind === kind)
      return section(
        headings[kind][locale],
        ofKind.map(({ printed, text: said }) => text(`${printed}：${said['zh-TW']}`, `${printed}: ${said.en}`)[locale]),
      )
    }),
  )
}
