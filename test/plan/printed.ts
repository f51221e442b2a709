import type { Target } from '../../pipeline/model/plan.ts';

/** A row of a plan's table of main indicators as printed, with the reading written by hand. `number`: the level, the change or the ends. */
export interface PrintedRow {
  readonly name: string;
  readonly unit: string;
  readonly nature: '约束性' | '预期性';
  readonly target: string;
  readonly kind: Target['kind'];
  readonly direction: Target['direction'];
  readonly number: number | readonly [number, number] | null;
  readonly digits: number;
  /** The first number of the baseline, null where the plan prints none. */
  readonly baseline: number | null;
  readonly baselineDigits: number | null;
}

type Short = readonly [
  name: string,
  unit: string,
  nature: '约束性' | '预期性',
  target: string,
  kind: Target['kind'],
  direction: Target['direction'],
  number: PrintedRow['number'],
  digits: number,
  baseline?: number,
  baselineDigits?: number,
];

const row = ([
  name,
  unit,
  nature,
  target,
  kind,
  direction,
  number,
  digits,
  baseline,
  baselineDigits,
]: Short): PrintedRow => ({
  name,
  unit,
  nature,
  target,
  kind,
  direction,
  number,
  digits,
  baseline: baseline ?? null,
  baselineDigits: baselineDigits ?? null,
});

/** 朝阳区“十四五”: 28 rows; its table has no baselines, those here are the ones its text gives with the same definition. */
export const chaoyang: readonly PrintedRow[] = (
  [
    ['人均期望寿命', '岁', '预期性', '83.0', 'level', 'up', 83, 1, 82.91, 2],
    ['婴儿死亡率', '‰', '约束性', '≤3', 'at_most', 'down', 3, 0, 1.62, 2],
    ['孕产妇死亡率', '1/10万', '约束性', '≤7', 'at_most', 'down', 7, 0, 0, 0],
    ['四类慢性病过早死亡比例', '%', '预期性', '30%左右', 'about', 'down', 30, 0],
    ['甲乙类传染病报告发病率', '1/10万', '预期性', '≤170/10万', 'at_most', 'down', 170, 0, 100.55, 2],
    ['国家卫生乡镇创建比例', '%', '预期性', '≥70', 'at_least', 'up', 70, 0],
    ['社区和500人以上行政村医疗卫生机构覆盖率', '%', '约束性', '100', 'full_coverage', 'up', 100, 0],
    ['提供全流程外语服务医疗机构数', '个', '预期性', '≥20', 'at_least', 'up', 20, 0],
    ['每千常住人口医疗卫生机构床位数', '张', '预期性', '7.5', 'level', 'up', 7.5, 1, 6.94, 2],
    ['每千常住人口基层医疗机构床位数', '张', '预期性', '0.5', 'level', 'up', 0.5, 1],
    ['每千常住人口康复床位数', '张', '预期性', '0.5', 'level', 'up', 0.5, 1],
    ['每千常住人口执业（助理）医生（师）数', '人', '预期性', '6.8', 'level', 'up', 6.8, 1, 6.63, 2],
    ['每千常住人口注册护士数', '人', '预期性', '7.5', 'level', 'up', 7.5, 1, 7.26, 2],
    ['每千常住人口中医类别执业（助理）医生（师）数', '人', '预期性', '1.2', 'level', 'up', 1.2, 1],
    ['每万常住人口全科医生（含中医类别全科医师）数', '人', '约束性', '≥3', 'at_least', 'up', 3, 0],
    ['每万常住人口疾控人员数', '人', '约束性', '≥1.25', 'at_least', 'up', 1.25, 2],
    ['每万常住人口公共卫生医师数', '人', '约束性', '≥1.70', 'at_least', 'up', 1.7, 2],
    ['孕产妇系统服务率', '%', '预期性', '≥97%', 'at_least', 'up', 97, 0],
    ['儿童保健系统服务率', '%', '预期性', '≥97%', 'at_least', 'up', 97, 0],
    ['65岁及以上老年人城乡社区规范健康管理服务率', '%', '预期性', '≥65', 'at_least', 'up', 65, 0],
    ['在册严重精神障碍者规范管理率', '%', '预期性', '≥90', 'at_least', 'up', 90, 0, 94.78, 2],
    ['家庭医生全人群签约覆盖率', '%', '预期性', '≥45', 'at_least', 'up', 45, 0],
    ['基层诊疗人次占总诊疗人次比例', '%', '预期性', '≥35', 'at_least', 'up', 35, 0, 34.56, 2],
    ['医疗机构床位使用率', '%', '预期性', '≥85', 'at_least', 'up', 85, 0],
    ['其中：三级医院', '%', '预期性', '≥90', 'at_least', 'up', 90, 0],
    ['二级医院', '%', '预期性', '≥50', 'at_least', 'up', 50, 0],
    ['一级医院', '%', '预期性', '≥55', 'at_least', 'up', 55, 0],
    ['院前医疗急救呼叫满足率', '%', '预期性', '≥95', 'at_least', 'up', 95, 0],
  ] satisfies Short[]
).map(row);

/** 密云区“十五五”: 23 rows with the 2025 column; its table has no unit column. */
export const miyun: readonly PrintedRow[] = (
  [
    ['人均期望寿命', '岁', '预期性', '增长0.5岁', 'baseline_change', 'up', 0.5, 1, 82.43, 2],
    ['孕产妇死亡率', '1/10万', '预期性', '7/10万', 'level', 'down', 7, 0, 0, 0],
    ['婴儿死亡率', '‰', '预期性', '3‰', 'level', 'down', 3, 0, 2.16, 2],
    ['每千人口注册床位数', '张', '预期性', '5.68', 'level', 'up', 5.68, 2, 4.39, 2],
    ['每千人口社会办医注册床位数', '张', '预期性', '1.61', 'level', 'up', 1.61, 2, 0.66, 2],
    ['每千人口拥有执业（助理）医师数', '人', '预期性', '6', 'level', 'up', 6, 0, 5.48, 2],
    ['每千人口拥有注册护士数', '人', '预期性', '5.7', 'level', 'up', 5.7, 1, 5.28, 2],
    ['每万常住人口全科医生（含中医类别全科医师）数', '人', '约束性', '1.71', 'level', 'up', 1.71, 2, 1.46, 2],
    ['每万常住人口疾病预防控制力量配比', '人', '约束性', '达到市级配置标准', 'meets_standard', 'up', null, 0, 1.9, 1],
    ['基层诊疗人次占比', '%', '预期性', '高于全市平均水平', 'above_reference', 'up', null, 0, 60.23, 2],
    ['村级医疗卫生机构服务覆盖率', '%', '预期性', '100%', 'full_coverage', 'up', 100, 0, 100, 0],
    ['基层中医门诊量占比', '%', '预期性', '30%', 'level', 'up', 30, 0, 27.43, 2],
    ['甲乙类传染病报告发病率', '1/10万', '约束性', '下降', 'direction_only', 'down', null, 0, 99.05, 2],
    ['孕产妇系统服务率', '%', '预期性', '97%', 'level', 'up', 97, 0, 98.99, 2],
    ['儿童保健覆盖率', '%', '预期性', '98%', 'level', 'up', 98, 0, 99.03, 2],
    ['老年人健康管理率', '%', '预期性', '65%', 'level', 'up', 65, 0, 66.18, 2],
    ['高血压患者规范管理率', '%', '约束性', '80%', 'level', 'up', 80, 0, 86.4, 1],
    ['糖尿病患者规范管理率', '%', '约束性', '80%', 'level', 'up', 80, 0, 86.49, 2],
    ['居民电子健康档案规范化建档率', '%', '约束性', '85%', 'level', 'up', 85, 0, 85.52, 2],
    ['健康密云信息化平台与系统内公立医疗机构互联互通', '%', '约束性', '100%', 'full_coverage', 'up', 100, 0, 82.61, 2],
    ['户籍出生人口性别比', '女=100', '预期性', '103—107', 'range', 'range', [103, 107], 0, 103, 0],
    ['人口自然增长率（户籍）', '‰', '预期性', '-1.29‰至-1.86‰', 'range', 'range', [-1.86, -1.29], 2, -1.06, 2],
    ['生育奖励与补助政策落实率', '%', '预期性', '100%', 'full_coverage', 'up', 100, 0, 100, 0],
  ] satisfies Short[]
).map(row);
