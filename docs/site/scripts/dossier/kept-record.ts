const key = 'taipei-rollout-rules.record'

/** The record that this browser keeps; null where it keeps none, or may not. */
export function keptRecord(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Whether the browser now keeps the record. */
export function keepRecord(text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** Nothing is kept any more. */
export function forgetRecord(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // What may not be kept is not there.
  }
}
