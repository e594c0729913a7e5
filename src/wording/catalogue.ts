import { deepFreeze } from '../kernel/json'

/** Texts made in one call that a bundler can leave out, so a program carries only those that it shows. */
export function catalogue<Texts>(make: () => Texts): Texts {
  return deepFreeze(make())
}
