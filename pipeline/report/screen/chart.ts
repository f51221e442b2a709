/**
 * A chart as the page takes it: style attributes, which its content policy refuses, become attributes of their own; the
 * font is the page's.
 */
export function withoutStyles(svg: string): string {
  return svg
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style))
    .replace(/ (?:font-family|xmlns|xmlns:xlink|version|baseProfile)="[^"]*"/g, '');
}

function attributesOf(style: string): string {
  return style
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .filter(([name = '', value = '']) => name !== '' && value !== '')
    .map(([name = '', value = '']) => ` ${name}="${value}"`)
    .join('');
}
