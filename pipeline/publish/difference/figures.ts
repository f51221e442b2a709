import { cellText, type Row, type Table } from './table.ts';

/** A figure of the raw tables that is not as it was; `before` null for one that is new, `after` null for one that is gone. */
export interface FigureDifference {
  readonly area: string;
  readonly year: number;
  readonly measure: string;
  readonly breakdown: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** A figure as `data/observations.csv` has it; blank parts are not known. */
export interface Figure {
  /** The number as a literal, or the state in its place (`missing`, `not_applicable` …). */
  readonly value: string;
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly remark: string;
}

/** The figures that are new, gone, or have another number, unit, cell or footnote. A figure given twice is compared twice. */
export function figureDifferences(before: Table, after: Table): readonly FigureDifference[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [area = '', year = '', measure = '', breakdown = ''] = key.split('\t');
    const subject = { area, year: Number(year), measure, breakdown };
    return pairsOf(old.get(key) ?? [], now.get(key) ?? []).map((pair) => ({ ...subject, ...pair }));
  });
}

function figuresOf({ rows }: Table): ReadonlyMap<string, readonly Figure[]> {
  const figures = new Map<string, Figure[]>();
  for (const row of rows) {
    const key = ['area', 'year', 'measure', 'breakdown'].map((column) => cellText(row, column)).join('\t');
    figures.set(key, [...(figures.get(key) ?? []), figureOf(row)]);
  }
  return figures;
}

function figureOf(row: Row): Figure {
  const [value, unit, file, sheet, cell, remark] = ['value', 'unit', 'file', 'sheet', 'cell', 'remark'].map((column) =>
    cellText(row, column),
  );
  return {
    value: value || cellText(row, 'state'),
    unit: unit ?? '',
    file: file ?? '',
    sheet: sheet ?? '',
    cell: cell ?? '',
    remark: remark ?? '',
  };
}

/** What is left when equal figures are taken away: of the same cell together, then of the same number, then in order. */
function pairsOf(
  before: readonly Figure[],
  after: readonly Figure[],
): readonly { readonly before: Figure | null; readonly after: Figure | null }[] {
  const old = [...before];
  let now = [...after];
  const pairs: { before: Figure | null; after: Figure | null }[] = [];
  const match = (alike: (one: Figure, other: Figure) => boolean, keep: boolean): void => {
    now = now.filter((figure) => {
      const at = old.findIndex((candidate) => alike(candidate, figure));
      const [found] = at < 0 ? [] : old.splice(at, 1);
      if (found !== undefined && keep) pairs.push({ before: found, after: figure });
      return found === undefined;
    });
  };
  match((one, other) => JSON.stringify(one) === JSON.stringify(other), false);
  match((one, other) => placeOf(one) === placeOf(other), true);
  match((one, other) => one.value === other.value, true);
  match(() => true, true);
  return [
    ...pairs,
    ...now.map((figure) => ({ before: null, after: figure })),
    ...old.map((figure) => ({ before: figure, after: null })),
  ];
}

/** Where a figure stands, as messages print it. */
export function placeOf({ file, sheet, cell }: Pick<Figure, 'file' | 'sheet' | 'cell'>): string {
  return [file, sheet, cell].filter((part) => part !== '').join('｜');
}
