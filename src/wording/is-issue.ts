import type { InputIssue } from '../kernel/issue'
import { isObject } from '../kernel/json'

/** Whether a value is a fault of an input, of whichever copy of the library, or what came of one as JSON. */
export function isIssue(value: unknown): value is InputIssue {
  return (
    isObject(value) &&
    [value['path'], value['code'], value['message']].every((each) => typeof each === 'string') &&
    Array.isArray(value['segments']) &&
    value['segments'].every((each) => typeof each === 'string' || typeof each === 'number') &&
    (value['data'] === undefined || isObject(value['data']))
  )
}
