/** A measure of measures.csv; `unit` is the one that its figures are kept in. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly dimensions: readonly string[];
  /** True for a yardstick of the whole city, filed under the reference area wherever it stands. */
  readonly citywide: boolean;
  /** Counted over a period (时期), not at its end. */
  readonly flow: boolean;
}

/** A member of a dimension (members.csv). */
export interface Member {
  readonly dimension: string;
  readonly name: string;
  /** Names of the measures that have this member; empty for every measure with the dimension. */
  readonly measures: readonly string[];
  /** It makes up the total together with its sisters (构成), and is not only some of it (其中). */
  readonly composes: boolean;
}

/**
 * A word of titles: 通用 says nothing of scope, 范围 keeps the figures to a part of what a measure counts, 别表 is of another
 * table than that of the year (旧, 增量, 任务).
 */
export interface TitleWord {
  readonly word: string;
  readonly kind: '通用' | '范围' | '别表';
  /** A measure with one of these in its name is not narrowed by the word. */
  readonly fits: readonly string[];
  /** What the register says of the word, for 别表 what a table with it may have instead: 也可能只是后来补的数. */
  readonly reason?: string;
  /** A user's row: the word limits nothing in any text. */
  readonly own?: true;
}

/** What a note says of figures that are not to be used as they are. */
export interface DoubtWord {
  readonly pattern: RegExp;
  /** It says nothing against a measure with one of these in its name. */
  readonly fits: readonly string[];
}

/** A part that measures leave out by their names: 丙类 of 甲乙类. */
export interface LeftOut {
  readonly pattern: RegExp;
  /** The names of those measures have one of these. */
  readonly fits: readonly string[];
}

/** How a printed number follows from figures (derived.csv): it is never read as a figure, only compared with what they give. */
export interface Derivation {
  readonly label: string;
  readonly kind: '比率' | '增长率' | '增减量' | '增减' | '比重';
  /** Null for the measure that the other labels name. */
  readonly numerator: Measure | null;
  /** `*` for the breakdown that the other labels name. */
  readonly numeratorBreakdown: string;
  readonly denominator: Measure | null;
  readonly denominatorBreakdown: string;
  readonly denominatorYear: '' | '上年' | '年平均';
  /** A share of the whole city, not of the total of the same area. */
  readonly ofCity: boolean;
  /** 100 for %, 1000 for ‰ … of a 比率. */
  readonly per: number;
  /** It is meant only where the measure of its numerator is named beside it. */
  readonly beside: boolean;
  /** The year that a growth is measured from, where its label writes it. */
  readonly since?: number;
}

/** What a word of layout means: see `kinds` of the alias 版式. */
export type Layout =
  | '标签'
  | '年份栏'
  | '单位'
  | '数值'
  | '序号'
  | '代码'
  | '备注'
  | '合计'
  | '小计'
  | '本年'
  | '上年'
  | '分组'
  | '全区'
  | '全市';

/** What a column of the ledger holds. */
export type LedgerType = '整数' | '文字' | '代码' | '日期' | '日期起止' | '数值';

/** What a plan says of the year that its goals are measured from. */
export interface PlanYears {
  readonly area: string;
  readonly period: { readonly start: number; readonly end: number };
  readonly baselineYear: number;
}
