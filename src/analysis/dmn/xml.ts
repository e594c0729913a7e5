/** An element of XML: its name, its attributes, and the elements or the text inside. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly content: readonly XmlElement[] | string
}

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  content: XmlElement['content'] = [],
): XmlElement {
  return { name, attributes, content }
}

/** A document, indented; text stands alone on the line of its element, so no space is added to it. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`
}

function written({ name, attributes, content }: XmlElement, indent: string): string {
  const opening = `${indent}<${name}${Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(String(value)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`,
    )
    .join('')}`
  if (content.length === 0) return `${opening}/>\n`
  if (typeof content === 'string') return `${opening}>${escaped(content)}</${name}>\n`
  return `${opening}>\n${content.map((inner) => written(inner, `${indent}  `)).join('')}${indent}</${name}>\n`
}

/** XML 1.0 has no place at all for most control characters; they are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}
