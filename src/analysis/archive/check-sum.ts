/**
 * A check sum of a text, as sixteen hexadecimal digits: two of FNV-1a over its UTF-16 code units, which tell whether
 * somebody changed it by hand. It is no signature: whoever can write the text can write its sum.
 */
export function checkSum(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => hash(text, start)).join('')
}

function hash(text: string, start: number): string {
  let sum = start
  for (let place = 0; place < text.length; place++) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
