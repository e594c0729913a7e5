/** Pages are written in TypeScript, a file a kind; guides in Markdown. */
export default function configure(eleventy) {
  eleventy.addTemplateFormats('11ty.ts')
  eleventy.addExtension('11ty.ts', { key: '11ty.js' })
  eleventy.addPassthroughCopy({ 'site/assets': 'assets' })
  return { dir: { input: 'site/pages', output: 'dist' } }
}
