import type { Json } from '../kernel/json'
import type { Facts } from './any-table'
import type { Subject } from './subject'

/** Every way to complete facts that are partly known, but for numbers and dates, which stay open: `undefined`. */
export function settingsOf(subject: Subject, known: Facts): readonly Facts[] {
  return [...subject.axes.keys()].reduce<readonly Facts[]>(
    (settings, name) =>
      settings.flatMap((setting) => valuesOf(subject, name, setting).map((value) => ({ ...setting, [name]: value }))),
    [known],
  )
}

function valuesOf(subject: Subject, name: string, setting: Facts): readonly (Json | undefined)[] {
  const axis = subject.axes.get(name)
  if (setting[name] !== undefined || axis === undefined) return [setting[name]]
  if (axis.kind === 'points') return axis.values
  if (axis.kind === 'list') return subject.examples(name, setting)
  return axis.nullable ? [null, undefined] : [undefined]
}
