import { strFromU8, strToU8 } from 'fflate';

const styles = 'xl/styles.xml';
const libraryFont = /<font>(?:(?!<\/font>).)*"Calibri"(?:(?!<\/font>).)*<\/font>/;
/** Its digits are as wide on screen as those of the library's font, seven pixels at 10 points. */
const normalFont = '<font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>';

/**
 * Gives the workbook a font of normal cells that every office program has, or has one exactly as wide for: column widths are
 * counted in its digits, and where it is missing all columns come out wrong. No cell is written in it.
 */
export function setNormalFont(parts: Record<string, Uint8Array>): void {
  const part = parts[styles];
  if (part !== undefined) parts[styles] = strToU8(strFromU8(part).replace(libraryFont, normalFont));
}
