import type { Labels } from './labels/labels'

/** What a value is called in English. */
export function english<Value extends string>(labels: Labels<Value>, value: Value): string {
  return labels[value].en
}

/** The same with the article that it lacks. */
export function withArticle<Value extends string>(labels: Labels<Value>, value: Value): string {
  const name = english(labels, value)
  if (/^(the|another) /.test(name)) return name
  return `${/^[aeio8]/.test(name) ? 'an' : 'a'} ${name}`
}

/** As the head of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function listed(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** A number of things: 1 hour, 2 hours, 0.5 hours. */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`
}
