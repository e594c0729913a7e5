/** What is wrong with the members of an object or a list. */
export const memberMessages = {
  missing: 'is missing',
  'unknown-key': 'is not a known key{suggestion}',
  'not-an-option': 'must be one of {options}{suggestion}',
  empty: 'must not be empty',
  duplicate: 'is given twice',
  'not-plain': 'must be plain data, such as JSON.parse gives',
} as const
