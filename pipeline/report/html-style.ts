import { marksOf } from '../model/marks.ts';
import type { Report } from '../model/report.ts';

/**
 * The running words of every page as CSS custom properties: the short title and, only where they apply, the marks
 * 演示数据 and 草稿. Margin boxes take their text from CSS, so the words cannot come from the page's elements.
 */
export function runningWords(report: Report): string {
  const words = marksOf(report)
    .map((mark) => `【${mark}】`)
    .join('');
  return `:root{--running-title:${cssString(shortTitle(report))};--running-marks:${words === '' ? 'none' : cssString(words)}}`;
}

function shortTitle({ plan, kindZh, year }: Report): string {
  return `${plan.area}卫生健康规划${kindZh}报告（${year}年数据）`;
}

/** A CSS string with everything escaped that could end it, or the style element around it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
