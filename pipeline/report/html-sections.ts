import type { ReportIndicator, ReportSection } from '../model/report.ts';
import { sectionNumeral } from './html-chapters.ts';

/** The indicators by dimension, in the plan's order; one section when the plan has no dimensions. Parts follow their whole. */
export function sectionsOf(
  indicators: readonly ReportIndicator[],
): readonly { readonly title: string; readonly items: readonly ReportIndicator[] }[] {
  const titles = [...new Set(indicators.map(({ dimension }) => dimension))];
  return titles.map((title) => ({
    title: title === '' ? (titles.length === 1 ? '逐项进展' : '其他指标') : title,
    items: indicators.filter(({ dimension }) => dimension === title),
  }));
}

/** Parts of a chapter with the numerals of their headings from a place on; several paragraphs of one part are numbered. */
export function numberedSections(sections: readonly ReportSection[], from: number) {
  return sections.map(({ heading, paragraphs }, index) => ({
    heading,
    numeral: sectionNumeral(index + from),
    numbered: paragraphs.length > 1,
    paragraphs: paragraphs.map((text, at) => ({ text, number: at + 1 })),
  }));
}
