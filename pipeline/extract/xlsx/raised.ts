import { isFootnoteSized } from '../shared/small-digits.ts';

const references = [8304, 185, 178, 179, 8308, 8309, 8310, 8311, 8312, 8313];

/**
 * Strings of an .xlsx in which raised digits are the signs ¹ ² ³: as runs of a rich text they would join the number
 * that they mark, 345.2 with a raised 1 becoming 345.21. So are lowered or small ones behind a number.
 * @param xml bytes as latin1, so that other bytes pass unchanged
 */
export function withRaisedDigits(xml: string): string {
  if (!/<(?:\w+:)?r>/.test(xml)) return xml;
  return xml
    .split(/(?=<(?:\w+:)?(?:si|is)>)/)
    .map((item) => {
      const runs = item.split(/(?=<(?:\w+:)?r>)/);
      const parts = runs.filter((run) => /^<(?:\w+:)?r>/.test(run)).map(partOf);
      const isMarked = parts.length > 1 && isFootnoteSized(parts);
      return runs
        .map((run, at) =>
          isRaised(run) || (isMarked && at === runs.length - 1) ? run.replace(firstText, raised) : run,
        )
        .join('');
    })
    .join('');
}

const firstText = /(<(?:\w+:)?t(?:\s[^<>]*)?>)([^<]*)/;

function isRaised(run: string): boolean {
  return /<(?:\w+:)?vertAlign\s+val="superscript"/.test(run);
}

function partOf(run: string) {
  return {
    text: firstText.exec(run)?.[2] ?? '',
    isLow: /<(?:\w+:)?vertAlign\s+val="subscript"/.test(run),
    size: Number(/<(?:\w+:)?sz\s+val="([\d.]+)"/.exec(run)?.[1] ?? 0),
  };
}

function raised(_: string, tag: string, text: string): string {
  return tag + text.replace(/&#?\w+;|\d/g, (part) => (part.length === 1 ? `&#${references[Number(part)]};` : part));
}
