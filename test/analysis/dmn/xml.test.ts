import { expect, test } from 'vitest'
import { element, xmlDocument } from '../../../src/analysis/dmn/xml'

test('writes elements one in another, and leaves text as it is', () => {
  expect(xmlDocument(element('a', { x: 1 }, [element('b'), element('c', {}, ' text ')]))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a x="1">\n  <b/>\n  <c> text </c>\n</a>\n',
  )
})

test('escapes what XML reads as its own, in text and in attributes', () => {
  expect(xmlDocument(element('a', { x: '<"&">\n\t' }, '<"&">]]>\r\u0000\u000B😀臺'))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a x="&lt;&quot;&amp;&quot;&gt;&#10;&#9;">&lt;"&amp;"&gt;]]&gt;&#13;😀臺</a>\n',
  )
})
