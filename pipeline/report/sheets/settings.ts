import type { Cell, Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';
import { settingsName } from './formulas/places.ts';

/** Headings that the formulas of other sheets refer to. */
export const settingValue = '数值';
export const settingVerdict = '结论';

/** The verdicts by progress, best first; each but the last has a cut, the least ratio that earns it. */
export const paceVerdicts: readonly string[] = ['快于预期', '符合预期', '基本符合预期', '滞后', '逆向变化'];

/** The cuts in the order of `paceVerdicts`. */
export function cutsOf({ settings: { cuts } }: Pick<Report, 'settings'>): readonly number[] {
  return [cuts.ahead, cuts.onTrack, cuts.roughlyOnTrack, cuts.behind];
}

/** The numbers of the plan file that decide verdicts, a row each. The cuts come first, in the order of `paceVerdicts`. */
export function settingsSheet({ settings, plan }: Report): Sheet {
  const cut = cutsOf({ settings });
  const rows: readonly (readonly Cell[])[] = [
    ...paceVerdicts.map((verdict, index): readonly Cell[] => {
      const least = cut[index];
      return least === undefined
        ? ['进度比低于以上各档', '—', verdict, '比基期差，方向与规划相反']
        : [
            '进度比不低于',
            { value: least, text: cutText(least) },
            verdict,
            '未达标且能计算进度比时，自上而下第一个符合的为准',
          ];
    }),
    ['是否达标的比较', settings.comparisonZh, '—', '见“方法说明”'],
    ['进度比的算法', settings.paceZh, '—', '见“方法说明”'],
    ['“左右”的容差', settings.tolerance, '—', '百分点；登记表没有写容差的目标用此数'],
    ['基期年', plan.baselineYear, '—', '各项另有基期年的，见“判定依据”'],
    ['中期评估年份', settings.midtermYear, '—', ''],
  ];
  return {
    name: settingsName,
    subject: '规划文件中决定结论的数字：分档值、比较方法、容差',
    notes: ['分档值没有查到官方统一标准，登记在规划文件中，可由本级主管部门调整；“判定依据”的分档公式引用本表。'],
    columns: [
      { heading: '参数', width: 24, least: 24 },
      { heading: settingValue, width: 20, least: 16, align: 'center' },
      { heading: settingVerdict, width: 20, least: 16, align: 'center' },
      { heading: '说明', width: 60, least: 50 },
    ],
    rows,
    frozenColumns: 0,
  };
}

/** Two decimals, or as many as it has. */
function cutText(value: number): string {
  const [whole = '', fraction = ''] = String(value).split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}
