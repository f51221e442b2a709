import { marksOf } from '../../model/marks.ts';
import type { Report } from '../../model/report.ts';

/**
 * The running words of every page as a CSS custom property: the marks 演示数据 and 草稿, only where they apply. Margin boxes
 * take their text from CSS, so the words cannot come from the page's elements.
 */
export function runningWords(report: Report): string {
  const words = marksOf(report)
    .map((mark) => `【${mark}】`)
    .join('');
  return `:root{--running-marks:${words === '' ? 'none' : cssString(words)}}`;
}

/** A CSS string with everything escaped that could end it, or the style element around it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
