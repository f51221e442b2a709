/** Characters that Chinese fonts draw twice as wide as a Latin letter, with the dashes, quotes and signs among them. */
const wide =
  /[\u1100-\u115f\u2010-\u2027\u2030-\u203b\u2103-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;

const plain = /^[\x20-\x7e]*$/;

/** Width of one line in half-width characters. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

/** Lines that a text takes when it wraps in a column, with every line full. */
export function wrappedLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
}

/** Marks that may not begin a line, and those that may not end one. */
const closing = '，。；、：！？）】》”’〕%‰';
const opening = '（【《“‘〔';

/** What a line does not break: a word or number, or one character, with the marks that stick to it. */
const unbroken = new RegExp(`[${opening}]*(?:[\\x21-\\x7e]+|.)[${closing}]*`, 'gsu');

/** Lines that a text takes where words and numbers stay whole as long as a line holds them. */
export function brokenLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, width), 0);
}

function linesOf(line: string, width: number): number {
  if (displayWidth(line) <= width) return 1;
  let lines = 1;
  let filled = 0;
  for (const piece of line.match(unbroken) ?? []) {
    const wide = displayWidth(piece);
    if (filled > 0 && filled + wide > width) {
      lines += 1;
      filled = 0;
    }
    const more = Math.max(0, Math.ceil((filled + wide) / width) - 1);
    lines += more;
    filled += wide - more * width;
  }
  return lines;
}

/** Cuts a line into pieces that fit the width, after a punctuation mark where there is one in the last third; no piece begins with a closing mark or ends with an opening one. */
export function fold(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = [...text];
  while (displayWidth(rest.join('')) > width) {
    let fits = 1;
    while (displayWidth(rest.slice(0, fits + 1).join('')) <= width) fits += 1;
    const mark = rest.slice(0, fits).findLastIndex((character) => '，。；、：）'.includes(character)) + 1;
    let end = mark > (fits * 2) / 3 ? mark : fits;
    while (end > 1 && (closing.includes(rest[end] ?? ' ') || opening.includes(rest[end - 1] ?? ' '))) end -= 1;
    pieces.push(rest.slice(0, end).join(''));
    rest = rest.slice(end);
  }
  return [...pieces, rest.join('')];
}
