/** What a form made here says of its column of last year's figures; read again, they are told by it from figures that somebody reports. */
export const lastYearPrinted = '上年数取自上年报送的表，供核对';

/** The line below the title of every table of a form made here. */
export const formLine = /^报告期：\d{4}年　　资料来源：/u;

/** The headings of the sheet of explanations in a form made here. */
export const explanationColumns: readonly string[] = ['规则', '年份', '指标项', '所说明的数', '原因', '姓名', '日期'];

/** What a form made here calls the rules that a department can explain, by their words in explanations.csv. */
export const ruleNames = {
  large_change: '变化过大',
  power_of_ten_jump: '疑似错位',
  unmet_binding: '约束性指标未达到',
  baseline_differs: '基期值不同',
  far_from_baseline: '与基期值相差大',
  year_copied: '与上年相同',
  revision_unusual: '改了以前的数',
  relation_unusual: '关系少见',
  share_unusual: '占比变化少见',
  ledger_unusual: '项目填写少见',
  life_table_differs: '与寿命表不同',
} as const;
