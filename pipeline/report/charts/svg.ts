/** Where a text stands, in pixels, and how it looks. */
interface Words {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly bold?: boolean;
}

/** A line of text of an SVG picture; x and y in pixels, y at the base line. */
export function words(text: string, { x, y, size = 11, anchor = 'start', fill = '#111111', bold }: Words): string {
  const weight = bold === true ? ' font-weight="700"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${weight}>${escaped(text)}</text>`;
}

/** A straight line from one point to the other, in pixels. */
export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  width = 1,
  dash = '',
): string {
  const dashed = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="${width}"${dashed}/>`;
}

/** A rectangle from its upper left corner, in pixels; a negative width counts as none. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  { fill, stroke = 'none', dash = '' }: { readonly fill: string; readonly stroke?: string; readonly dash?: string },
): string {
  const dashed = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(width, 0))}" height="${round(height)}" fill="${fill}" stroke="${stroke}"${dashed}/>`;
}

/** A whole picture with words for those who cannot see it. */
export function picture(
  size: { readonly width: number; readonly height: number; readonly fontFamily: string },
  title: string,
  parts: readonly string[],
): string {
  const { width, height, fontFamily } = size;
  return `<svg role="img" aria-label="${escaped(title)}" width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${escaped(fontFamily)}">${parts.join('')}</svg>`;
}

/**
 * A text in lines of at most `width` pixels at a letter size: Chinese letters count one size, others a good half. No line ends with an
 * opening bracket or within a number, or begins with a closing mark.
 */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const letter of text) {
    const wide = widthOf(letter, size);
    const closing = /[）」』”，。、；：%‰]/u.test(letter);
    if (current !== '' && used + wide > width && !closing) {
      const carried = carriedOver(current, letter);
      lines.push(current.slice(0, current.length - carried.length));
      current = carried;
      used = Array.from(carried).reduce((sum, kept) => sum + widthOf(kept, size), 0);
    }
    current += letter;
    used += wide;
  }
  return current === '' ? lines : [...lines, current];
}

function widthOf(letter: string, size: number): number {
  return /[\u2e80-\uffef“”—…]/u.test(letter) ? size : size * 0.58;
}

/** The end of a line that belongs to the letter after it, unless it is the whole line. */
function carriedOver(line: string, next: string): string {
  const [carried = ''] = (/[\d.]/.test(next) ? /[-≥≤（「『“]*[\d.,]*$/ : /[（「『“]+$/).exec(line) ?? [];
  return carried.length < line.length ? carried : '';
}

/** A text as content or attribute of SVG and HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
