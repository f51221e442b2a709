/** `<c r="C3"><f t="shared" ref="C3:C5" si="0">B3*1.02</f>`: where a formula stands that cells below it share. */
const master = /<((?:\w+:)?)c\s([^<>]*)>\s*<\1f\s([^<>]*)>([^<]+)<\/\1f>/g;

/**
 * The formulas of a worksheet part that other cells share, by their number.
 * @param xml the part as text
 * @returns what a cell with an empty formula takes, by its own attributes and those of its formula; empty for none
 */
export function sharedFormulas(xml: string): (cell: string, formula: string) => string {
  const masters = new Map<string, { readonly row: number; readonly column: number; readonly text: string }>();
  for (const [, , cell = '', formula = '', text = ''] of xml.includes('t="shared"') ? xml.matchAll(master) : []) {
    const [number, place] = [numberOf(formula), placeIn(cell)];
    if (number !== '' && place !== null && text.length <= longest) masters.set(number, { ...place, text });
  }
  return (cell, formula) => {
    const [from, place] = [masters.get(numberOf(formula)), placeIn(cell)];
    if (from === undefined || place === null) return '';
    return moved(from.text, place.row - from.row, place.column - from.column);
  };
}

const longest = 200;

function numberOf(formula: string): string {
  return /(?:^|\s)t="shared"/.test(formula) ? (/(?:^|\s)si="(\d+)"/.exec(formula)?.[1] ?? '') : '';
}

function placeIn(cell: string) {
  const [, letters, row] = /(?:^|\s)r="([A-Z]{1,3})(\d{1,7})"/.exec(cell) ?? [];
  return letters === undefined ? null : { row: Number(row), column: columnOf(letters) };
}

/** A formula as it reads so many rows and columns further; $ holds a place. */
function moved(text: string, rows: number, columns: number): string {
  return text.replace(
    /(?<![A-Za-z\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g,
    (_, fixed: string, letters: string, held: string, row: string) =>
      `${fixed}${fixed === '' ? lettersOf(columnOf(letters) + columns) : letters}${held}${held === '' ? Number(row) + rows : row}`,
  );
}

function columnOf(letters: string): number {
  return [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return column > 26 ? lettersOf((column - 1 - rest) / 26) + last : last;
}
