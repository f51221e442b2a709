import { passingCodes } from '../../problem.ts';
import { cellText, type Row, type Table } from './table.ts';

/** A finding that is new or gone. */
export interface FindingDifference {
  readonly isNew: boolean;
  readonly severity: string;
  readonly code: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
}

/** The findings that only one of two tables has, new ones first. Two are the same in code, place and words; what passes by itself is no difference. */
export function findingDifferences(before: Table, after: Table): readonly FindingDifference[] {
  const [old, now] = [before, after].map(({ rows }) =>
    rows.map(findingOf).filter(({ code }) => !passingCodes.includes(code)),
  );
  return [...lacking(now ?? [], old ?? [], true), ...lacking(old ?? [], now ?? [], false)];
}

type Finding = Omit<FindingDifference, 'isNew'>;

function findingOf(row: Row): Finding {
  const text = (column: string): string => cellText(row, column);
  return {
    severity: text('severity'),
    code: text('code'),
    file: text('file'),
    sheet: text('sheet'),
    cell: text('cell'),
    found: text('found'),
  };
}

/** Those of the first list that the second has not, counted. */
function lacking(these: readonly Finding[], those: readonly Finding[], isNew: boolean): readonly FindingDifference[] {
  const rest = those.map((finding) => JSON.stringify(finding));
  return these.flatMap((finding) => {
    const at = rest.indexOf(JSON.stringify(finding));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0 ? [] : [{ isNew, ...finding }];
  });
}
