/** Before 立 the City is written 臺北 alone, which belongs to the name; these stand before any other. */
const cityPrefixes = ['臺北市政府', '臺北市', '北市'] as const

/** Variants of the characters in the names of bodies, with the usual form of each. */
const usualForms: Readonly<Record<string, string>> = {
  台: '臺',
  巿: '市',
  内: '內',
  户: '戶',
  戸: '戶',
  衞: '衛',
  敎: '教',
  祕: '秘',
  税: '稅',
  衆: '眾',
  産: '產',
  舘: '館',
  厰: '廠',
  査: '查',
  决: '決',
  硏: '研',
  靑: '青',
  徴: '徵',
}

const variant = /* @__PURE__ */ new RegExp(`[${/* @__PURE__ */ Object.keys(usualForms).join('')}]`, 'g')

/**
 * A name as names of bodies are compared: compatible characters are one (NFKC: width, Kangxi radicals), spaces and
 * characters without a form of their own are dropped, Latin letters are small, and variants of a character are one.
 */
export function foldName(name: string): string {
  // Most names have nothing but ideographs, of which nothing but variants is folded.
  const folded = /^[\u4E00-\u9FFF]*$/.test(name) ? name : foldForm(name)
  return folded.replace(variant, (character) => usualForms[character] as string)
}

function foldForm(name: string): string {
  return (
    name
      .normalize('NFKC')
      // Spaces, zero-width characters and variation selectors.
      .replace(/[\s\u200B-\u200D\u2060\uFEFF\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]/g, '')
      .replace(/\p{Script=Latin}+/gu, (letters) => letters.toLowerCase())
      // What a dropped character stood between may have to be put together.
      .normalize('NFC')
  )
}

/** A folded name without the City before it; the name itself where the City is not written. */
export function withoutCity(name: string): string {
  const prefix = cityPrefixes.find((city) => name.startsWith(city))
  return prefix === undefined ? name : name.slice(prefix.length)
}
