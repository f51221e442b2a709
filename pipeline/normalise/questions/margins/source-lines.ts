import { oncePer } from '../../memory/once-per.ts';
import { cellsOf, type Grid, type Slot } from '../../sheet/grid.ts';
import { nameKey } from '../../text/name-key.ts';

interface SourceLine {
  readonly slot: Slot;
  /** What stands behind 来源. */
  readonly text: string;
}

const source = /(?:来源\s*于?|[取引摘出来]自)\s*[:：]?\s*(.*)$/su;

/** Systems, yearbooks and reports are named for their line of work, which keeps nothing to a part. */
export const compiled = /系统|平台|直报|数据库|年鉴|公报|年报|[月季旬日]报|报表|报告卡|台账|制度|调查|档案|首页/u;

/** A document is quoted for one figure. */
export const quoted = /《|引自|推算|折算|换算/u;

/** 其余为演示值: where the rest comes from. */
const restOf = /^其[余他它].{0,8}(?:值|提供|填报|[报取]送)$/u;

/** The lines of a sheet that name a source, in one cell or in two that stand alone; a sheet of many tables is searched once. */
export const sourceLines = oncePer((grid: Grid): readonly SourceLine[] =>
  grid.rows.flatMap((row) => {
    const cells = cellsOf(row).filter(({ kind }) => kind !== 'blank');
    return cells.flatMap((slot, at): readonly SourceLine[] => {
      const text = slot.kind === 'text' ? source.exec(slot.text.normalize('NFKC'))?.[1] : undefined;
      if (text === undefined) return [];
      if (text.trim() !== '') return [{ slot, text }];
      const value = cells[at + 1];
      return value?.kind === 'text' && cells.length === 2 ? [{ slot: value, text: value.text }] : [];
    });
  }),
);

/** What says something of figures, as no name of a source does. */
const predicate = /[为是系按含除截只仅未不缺漏无]|\d月/u;

/** Whether a clause behind a source says something of the figures: 护士为9月底数, not 朝阳区统计局. */
export function saysOfFigures(clause: string): boolean {
  return predicate.test(clause) && ![quoted, compiled, restOf].some((pattern) => pattern.test(clause));
}

const takes = '(?:导出|取数|提取|下载|采集|查询)';
const takenOn = new RegExp(`(20\\d\\d)年\\d{1,2}月(?:\\d{1,2}日)?(?=${takes})`, 'gu');
const onlyTaken = new RegExp(`^${takes}$`, 'u');

/** A text without the days on which data of a year that was over were taken, which say nothing of them: 2024年5月导出. */
export function withoutLaterDays(text: string, year: number): string {
  return text.replace(takenOn, (day, of) => (Number(of) > year ? '' : day));
}

/** Whether a clause says no more than that its data were taken on such a day. */
export function isTakenLater(clause: string, year: number): boolean {
  const key = nameKey(clause);
  return key.startsWith('20') && onlyTaken.test(withoutLaterDays(key, year));
}
