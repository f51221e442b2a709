import type { Box, FillableSheet } from '../excel/fillable/sheet.ts';
import { explanationColumns, ruleNames } from '../model/form-words.ts';
import { acrossRows, type FormHead } from './title.ts';

/** Rules that a department can explain, and in which case. */
const explainedRules = [
  { rule: 'large_change', when: '与上年相比变化大（一般超过 30%）或与历年的变化不同，核实无误' },
  { rule: 'power_of_ten_jump', when: '与上年相差约 10 倍、100 倍，核实无误' },
  { rule: 'unmet_binding', when: '约束性指标没有达到目标，说明原因' },
  { rule: 'baseline_differs', when: '基期年的数与规划所印的基期值不同' },
  { rule: 'far_from_baseline', when: '没有报基期年的数，而本年与规划所印的基期值相差超过 30%' },
  { rule: 'year_copied', when: '几个数与上年一个不差，核实没有变化' },
  { rule: 'revision_unusual', when: '以前报的数大多改了，或改动超过 5%，核实是修订' },
  {
    rule: 'relation_unusual',
    when: '两个数的关系少见（如占用的多于开放的），核实无误',
  },
  {
    rule: 'share_unusual',
    when: '两个数之比与历年的变化不同，核实无误',
  },
  {
    rule: 'ledger_unusual',
    when: '项目的时间、投资、进度与以前的台账或规划相差大，核实无误',
  },
  { rule: 'life_table_differs', when: '公布的数与按年龄别死亡计算的数不同' },
] as const;

const widths = [18, 8, 34, 14, 48, 10, 12];
const lines = 15;

/** A table whose rows can be copied to the register of explanations, with the words of its rules above. */
export function explanationSheet(name: string, { year }: FormHead): FillableSheet {
  const notes = [
    '有数字需要说明时填写，一个数一行；没有需要说明的，空着交回。下发单位把它登记到 explanations.csv（原因、姓名、日期照抄）。',
    `“规则”从下拉表中选。${explainedRules.map((each) => `${ruleNames[each.rule]}：${each.when}（登记时写 ${each.rule}）`).join('；')}。`,
    '“指标项”照报表中的名称写；有分项的写“指标项（分项）”。“所说明的数”写本年报的那个数；以后数改了，说明要重写。',
  ];
  const top = notes.length + 1;
  const open = (entry: Box['entry'], align: 'left' | 'center' | 'right', format?: Box['format']): Box => ({
    value: null,
    look: 'text',
    align,
    ...(format === undefined ? {} : { format }),
    ...(entry === undefined ? {} : { entry }),
  });
  const choices = explainedRules.map((each) => ruleNames[each.rule]);
  const years = { least: 1990, most: year, whole: true, states: [] };
  const row: Box[] = [
    open({ kind: 'choice', choices, error: '请从下拉表中选一条规则。' }, 'left'),
    open({ kind: 'number', ...years, error: `年份应填四位数字，不晚于 ${year}。` }, 'center'),
    open({ kind: 'text', prompt: '照报表中的名称写' }, 'left'),
    open(
      { kind: 'number', least: null, most: null, whole: false, states: [], error: '应填报表中的那个数。' },
      'right',
      'number',
    ),
    open({ kind: 'text' }, 'left'),
    open({ kind: 'text' }, 'center'),
    open({ kind: 'date', error: '日期应填成 2027-01-15 的样子。' }, 'center', 'date'),
  ];
  return {
    name,
    rows: [
      [{ value: '数字说明', look: 'title' }],
      ...notes.map((value): Box[] => [{ value, look: 'plain' }]),
      explanationColumns.map((value): Box => ({ value, look: 'heading' })),
      ...Array.from({ length: lines }, () => row),
    ],
    merges: acrossRows(0, top, widths.length),
    widths,
    frozen: { rows: top + 1, columns: 0 },
    headings: [top, top],
    landscape: true,
  };
}
