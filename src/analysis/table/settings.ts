import type { Json } from '../../kernel/json'
import type { KnownFacts } from './any-table'
import type { AskedTable } from './asked-table'

/** Every way to complete facts that are partly known, but for numbers and dates, which stay open: `undefined`. */
export function settingsOf(asked: AskedTable, known: KnownFacts): readonly KnownFacts[] {
  return [...asked.axes.keys()].reduce<readonly KnownFacts[]>(
    (settings, name) =>
      settings.flatMap((setting) => valuesOf(asked, name, setting).map((value) => ({ ...setting, [name]: value }))),
    [known],
  )
}

function valuesOf(asked: AskedTable, name: string, setting: KnownFacts): readonly (Json | undefined)[] {
  const axis = asked.axes.get(name)
  if (setting[name] !== undefined || axis === undefined) return [setting[name]]
  if (axis.kind === 'points') return axis.values
  if (axis.kind === 'list') return asked.examples(name, setting)
  return axis.nullable ? [null, undefined] : [undefined]
}
