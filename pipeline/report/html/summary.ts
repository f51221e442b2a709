import type { Report } from '../../model/report.ts';

/** The figures in brackets behind a name; where the page has no room for them the style sheet can leave them out. */
const figures = /（(?=[^（）]*目标)(?:[^（）]|（[^（）]*）)*）/u;

/** The rows of 总体评价 with each text in pieces, so that the figures behind the names can be told from the names. */
export function summaryRows({ summary }: Pick<Report, 'summary'>) {
  return summary.rows.map(({ label, text }) => ({ label, pieces: piecesOf(text) }));
}

function piecesOf(text: string): readonly { readonly text: string; readonly isFigures: boolean }[] {
  const found = figures.exec(text);
  if (found === null) return text === '' ? [] : [{ text, isFigures: false }];
  const [bracket] = found;
  return [
    { text: text.slice(0, found.index), isFigures: false },
    { text: bracket, isFigures: true },
    ...piecesOf(text.slice(found.index + bracket.length)),
  ];
}
