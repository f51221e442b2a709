import type { ReportSection } from '../../model/report.ts';
import { sectionNumeral } from './chapters.ts';

/** Parts of a chapter with the numerals of their headings from a place on; several paragraphs of one part are numbered. */
export function numberedSections(sections: readonly ReportSection[], from: number) {
  return sections.map(({ heading, paragraphs }, index) => ({
    heading,
    numeral: sectionNumeral(index + from),
    numbered: paragraphs.length > 1,
    paragraphs: paragraphs.map((text, at) => ({ text, number: at + 1 })),
  }));
}
