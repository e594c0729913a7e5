/** Before 立 the City is written 臺北 alone, which belongs to the name; these stand before any other. */
const cityPrefixes = ['臺北市政府', '臺北市', '北市'] as const

/** What is folded; most names have none of it. */
const folded = /* @__PURE__ */ new RegExp('[\\uFF00-\\uFFEF\\s台\\p{Script=Latin}]', 'u')

/** A name as names are compared: half width, without spaces, 臺 for 台, Latin letters small. */
export function foldName(name: string): string {
  if (!folded.test(name)) return name
  return (
    name
      // The block of full and half width forms, and no other compatibility characters.
      .replace(/[\uFF00-\uFFEF]/g, (character) => character.normalize('NFKC'))
      .replace(/\s+/g, '')
      .replaceAll('台', '臺')
      .replace(/\p{Script=Latin}+/gu, (letters) => letters.toLowerCase())
  )
}

/** A folded name without the City before it; the name itself where the City is not written. */
export function withoutCity(name: string): string {
  const prefix = cityPrefixes.find((city) => name.startsWith(city))
  return prefix === undefined ? name : name.slice(prefix.length)
}
