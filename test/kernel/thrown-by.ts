import { expect } from 'vitest'
import { InvalidInputError } from '../../src/kernel/errors'

/** What a call throws; fails where it throws nothing. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return expect.fail('nothing was thrown')
}

/** The faults that a call names, as `path code`, in the order in which it names them. */
export function faultsOf(call: () => unknown): string[] {
  return namedBy(thrownBy(call))
}

/** The faults that a call names, as `path code`; none where it answers. */
export function faultsIn(call: () => unknown): string[] {
  try {
    call()
  } catch (error) {
    return namedBy(error)
  }
  return []
}

function namedBy(error: unknown): string[] {
  expect(error).toBeInstanceOf(InvalidInputError)
  return (error as InvalidInputError).issues.map(({ path, code }) => `${path} ${code}`)
}
