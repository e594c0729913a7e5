import { near } from './nearest'

/** What may have been meant by what was given, as a figure of its fault; undefined where nothing known comes near. */
export function suggestion(given: unknown, known: readonly string[]): { readonly suggestion: string } | undefined {
  const [meant] = typeof given === 'string' ? near(given, known) : []
  return meant === undefined ? undefined : { suggestion: meant }
}
