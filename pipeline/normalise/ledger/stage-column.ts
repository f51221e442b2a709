import type { Dictionary } from '../registers/dictionary.ts';
import type { Slot } from '../sheet/grid.ts';
import type { LedgerColumn } from '../tables/ledger-columns.ts';
import { nameKey } from '../text/name-key.ts';
import { stageOf } from './stage-of.ts';

/** 目前进展, 工程状态, 项目建设进度情况: of the whole project as it stands; not 年初状态, 二期进展 or 审批进度. */
const ofProgress =
  /^(?:目前|当前|现(?:在|有)?|最新|年末|年底|截至目前|项目|工程|建设|施工|实施|推进|总体|整体|形象|所处)*的?(?:(?:形象|建设|施工|工程)?(?:进展|进度|阶段|状态|状况|情况))+$/u;

/**
 * The columns of a ledger without one for the stage, with that which tells it: 目前进展, 工程状态, the only one that has the name
 * of a stage for every project. What is planned, of another time or of paperwork is none.
 */
export function withStage(
  columns: ReadonlyMap<number, LedgerColumn>,
  headings: readonly string[],
  projects: readonly (readonly Slot[])[],
  dictionary: Dictionary,
): ReadonlyMap<number, LedgerColumn> {
  if (projects.length === 0 || [...columns.values()].some(({ name }) => name === '当前阶段')) return columns;
  const isStage = ({ kind, text }: Slot) => kind === 'text' && stageOf(text, dictionary) !== undefined;
  // 形象进度 may hold words instead of shares.
  const isOpen = (column: number) => [undefined, '形象进度（%）'].includes(columns.get(column)?.name);
  const found = headings.flatMap((heading, column) => {
    const isAsked =
      ofProgress.test(nameKey(heading).replace(/\((?:截[至止])?12月(?:底|末|31日)\)$/u, '')) && isOpen(column);
    const slots = projects.flatMap((row) => row.slice(column, column + 1));
    return isAsked && slots.length === projects.length && slots.every(isStage) ? [column] : [];
  });
  const [stage] = found;
  if (stage === undefined || found.length > 1) return columns;
  return new Map([...columns, [stage, { name: '当前阶段', unit: null, heading: headings[stage] ?? '' }]]);
}
