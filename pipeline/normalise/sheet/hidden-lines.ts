import type { LedgerEntry, Observation, PrintedRatio } from '../../model/observation.ts';
import { address, type Sheet } from '../../model/workbook.ts';
import type { Finding } from './finding.ts';
import type { Findings } from './findings.ts';
import type { Spot } from './spots.ts';

interface Shown {
  readonly observations: readonly Observation[];
  readonly ledger: readonly LedgerEntry[];
  readonly printed: readonly PrintedRatio[];
}

/** Figures of hidden rows and columns may be an old version or only folded away: they are told, never taken. */
export function withoutHidden(sheet: Sheet, read: Shown, findings: Findings): Shown {
  const spots = hiddenSpots(sheet);
  if (spots.size === 0) return read;
  const taken = new Set<string>();
  const isShown = ({ cell }: { readonly cell: string }) => {
    const hidden = cell.split(/[、,:]/u).filter((one) => spots.has(one));
    for (const one of hidden) taken.add(one);
    return hidden.length === 0;
  };
  const observations = read.observations.filter(({ origin }) => isShown(origin));
  // A project of which a column is hidden is one still.
  const ledger = read.ledger.filter(({ cells }) => {
    const hidden = cells.find(({ cell }) => sheet.hiddenRows?.has(spots.get(cell)?.row ?? -1));
    if (hidden !== undefined) taken.add(hidden.cell);
    return hidden === undefined;
  });
  const printed = read.printed.filter(({ origin }) => isShown(origin));
  const left = [...taken].flatMap((cell) => spots.get(cell) ?? []);
  if (left.length > 0) findings.add(hiddenFigures(), left);
  for (const { field, column, cell } of ledger.flatMap(({ cells }) => cells)) {
    const spot = spots.get(cell);
    if (spot !== undefined && field !== '序号') findings.add(hiddenField(column), [spot]);
  }
  return { observations, ledger, printed };
}

/** Cells with something in them that the sheet does not show, by address. */
function hiddenSpots({ rows, hiddenRows, hiddenColumns }: Sheet): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>();
  if (hiddenRows === undefined && hiddenColumns === undefined) return found;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || !(hiddenRows?.has(row) || hiddenColumns?.has(column))) return;
      found.set(address(row, column), { row, column });
    });
  });
  return found;
}

/** What a ledger has in a column that the sheet does not show; a project without it would say nothing. */
function hiddenField(column: string): Finding {
  return {
    ...hiddenFigures(),
    key: column,
    found: (cells) => `台账的“${column}”在隐藏的列里，${cells} 格已照常读入`,
    expected: '报送的栏目都显示出来',
    remedy: '有效的请取消隐藏后重新放入；作废的请删去',
  };
}

function hiddenFigures(): Finding {
  return {
    severity: 'warn',
    code: 'W245',
    key: '',
    found: (cells) => `${cells} 个数在隐藏（或筛选掉、折叠）的行、列里，没有读`,
    expected: '报送的数都显示出来',
    remedy: '有效的请取消隐藏、筛选后重新放入；作废的请删去',
  };
}
