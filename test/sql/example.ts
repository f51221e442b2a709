import type { FigureRow, LedgerRow } from './rows.ts';
import type { Register } from './world.ts';

const ages = [
  '0岁',
  '1—4岁',
  ...Array.from({ length: 16 }, (_, index) => `${5 * index + 5}—${5 * index + 9}岁`),
  '85岁及以上',
];

/** The data that the test lines of table macros speak of. */
export const exampleFigures: readonly FigureRow[] = [
  ['示例区', 2020, '年末常住人口', '', 1_000_000],
  ['示例区', 2020, '注册护士数', '', 7500],
  ['示例区', 2021, '注册护士数', '', 12000],
  ['示例区', 2020, '注册床位数', '社会办', 400],
  ['示例区', 2020, '人均期望寿命', '', 82.5],
  ['示例区', 2020, '甲乙类传染病报告发病数', '', 1200],
  ['示例区', 2021, '甲乙类传染病报告发病数', '', 1500],
  ['示例区', 2021, '甲乙类传染病报告发病数', '新型冠状病毒感染', 300],
  ...ages.map((age): FigureRow => ['示例区', 2020, '年龄别平均人口', age, age === '85岁及以上' ? 8000 : 50_000]),
  ...ages.map((age): FigureRow => ['示例区', 2020, '年龄别死亡人数', age, age === '85岁及以上' ? 1000 : 10]),
];

export const exampleLedger: readonly LedgerRow[] = [
  {
    area: '示例区',
    year: 2020,
    project: '示例医院',
    stage: '在建',
    plannedCompletion: '2023-12-31',
    investmentPlanned: 250_000,
  },
];

export const exampleExplanations: Register = [
  { rule: 'large_change', area: '示例区', year: '2021', subject: '注册护士数', found: '12000', reason: '示例' },
];
