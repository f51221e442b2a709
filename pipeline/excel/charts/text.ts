import { node, val, words } from './xml.ts';

const ink = '262626';

/** Size in points and weight of a text of a chart, in a Chinese font. */
function runProperties(name: string, size: number, bold = false): string {
  return node(
    name,
    { ...(name === 'a:rPr' ? { lang: 'zh-CN' } : {}), sz: size * 100, b: bold ? 1 : 0 },
    solidFill(ink),
    node('a:latin', { typeface: bold ? '黑体' : '宋体' }),
    node('a:ea', { typeface: bold ? '黑体' : '宋体' }),
  );
}

/** A title of a chart or an axis; a text is never a formula here. */
export function title(text: string, size: number, { bold = false } = {}): string {
  const paragraph = node(
    'a:p',
    {},
    node('a:pPr', {}, runProperties('a:defRPr', size, bold)),
    node('a:r', {}, runProperties('a:rPr', size, bold), `<a:t>${words(text)}</a:t>`),
  );
  const body = node('a:bodyPr');
  return node(
    'c:title',
    {},
    node('c:tx', {}, node('c:rich', {}, body, node('a:lstStyle'), paragraph)),
    val('c:overlay', 0),
  );
}

/** The look of all texts of an element. */
export function textProperties(size: number): string {
  const paragraph = node(
    'a:p',
    {},
    node('a:pPr', {}, runProperties('a:defRPr', size)),
    node('a:endParaRPr', { lang: 'zh-CN' }),
  );
  return node('c:txPr', {}, node('a:bodyPr'), node('a:lstStyle'), paragraph);
}

/** A fill of one colour, RRGGBB. */
export function solidFill(colour: string): string {
  return node('a:solidFill', {}, node('a:srgbClr', { val: colour }));
}

/** A line of this many points; none for 0. */
export function outline(width: number, colour: string, dash = 'solid'): string {
  if (width === 0) return node('a:ln', {}, node('a:noFill'));
  return node(
    'a:ln',
    { w: Math.round(width * 12700), cap: 'flat' },
    solidFill(colour),
    val('a:prstDash', dash),
    node('a:round'),
  );
}
