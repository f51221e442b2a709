import type { Context } from '../around/context.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure, Member } from '../registers/vocabulary.ts';
import type { Slot } from '../sheet/grid.ts';
import type { LabelUse } from '../tables/label-use.ts';

/** What the lines, or the columns, beside a total are all kinds of. */
export interface KindsAlong {
  /** 医院级别 */
  readonly dimension: string;
  /** 医院, of which there are these kinds. */
  readonly whole: string;
}

/** What holds along the axes of a block and around one of its cells. */
export interface Surroundings {
  readonly context: Context;
  readonly folder: { readonly area: string; readonly year: number };
  readonly dictionary: Dictionary;
  /** Measure of a line above, for lines that name members only. */
  readonly parent: Measure | null;
  /** The line of the parent has a number of its own. */
  readonly parentCounted: boolean;
  /** Section headings above the line. */
  readonly section: readonly LabelUse[];
  /** A section heading that names another measure than the line: 户籍人口 over 活产数. */
  readonly over: LabelUse | null;
  /** A section heading that says nothing known. */
  readonly topic: LabelUse | null;
  /** Keys of unknown headings under which measures come again: they narrow, they are no topics. */
  readonly narrowing: ReadonlySet<string>;
  /** Some label of the block names a measure, so the title's is not meant. */
  readonly measured: boolean;
  /** Lines, or columns, of the block name areas or years: one that does not is no line of the folder's area or year. */
  readonly axes: {
    readonly rowArea: boolean;
    readonly columnArea: boolean;
    /** The only place that columns name is the city, and the title names the district. */
    readonly onlyCity: boolean;
    readonly rowYear: boolean;
    readonly columnYear: boolean;
    /** 合计 beside several areas, ours among them: the total of all of them. */
    readonly areaTotals: ReadonlySet<LabelUse>;
    /** Columns name 年末 and other words for this year, what is counted and its parts, and nothing else. */
    readonly onlyNow: boolean;
    /** The only years that labels name are 上年 and the like. */
    readonly onlyBefore: boolean;
    /** Measures of the labels that name 上年 and the like. */
    readonly before: ReadonlySet<Measure>;
    /** Some label is 全年 or 1—12月累计. */
    readonly entire: boolean;
    /** Some label names a part of a year. */
    readonly parts: boolean;
    /** Dimensions of which the block has members other than the rest of them (其他). */
    readonly sisters: ReadonlySet<string>;
    /** The members that labels of the block name; none where a column of another statistic stands beside. */
    readonly members: ReadonlySet<Member>;
    /** Labels such as 上年同期 that mean a part of the year before. */
    readonly partsBefore: ReadonlySet<LabelUse>;
    /** Short names of one area among names that no register knows. */
    readonly shortNames: ReadonlySet<LabelUse>;
    /** The lines are all streets or institutions of the area, and their total stands among them: it alone is read. */
    readonly listed: boolean;
    /** The same of the columns. */
    readonly columnListed: boolean;
    /** The names of the lines of a list whose sum its total is, also those that would say something alone (其他机构, 密云). */
    readonly lines: ReadonlySet<LabelUse>;
    /** Unknown names of lines, or of columns, that are nothing but parts of a total that stands beside them. */
    readonly proven: ReadonlySet<LabelUse>;
    /** Names of lines, or of columns, that are together what the line above or the column before them says. */
    readonly partsOfLines: ReadonlySet<LabelUse>;
    /** The places of the headings over which the one total of the lines has a number, and those of the lines beside such. */
    readonly totalled: ReadonlySet<Slot>;
    /** The measures that have their total on a line of their own. */
    readonly counted: ReadonlySet<Measure>;
    /** Dimensions that some measure of the block, or of the title, has. */
    readonly divided: ReadonlySet<string>;
    /** The cells of unknown names under which some line has a measure: they head lines, whatever else these name. */
    readonly headings: ReadonlySet<number>;
    /** Members over columns of their own, with the one measure of the block that they divide. */
    readonly dividedColumns: ReadonlyMap<Member, Measure>;
    /** 小计 beside all members of a dimension: the total of what stands above them. */
    readonly subTotals: ReadonlySet<LabelUse>;
    /** 平均 beside all members of a dimension. */
    readonly means: ReadonlySet<LabelUse>;
    /** Columns of names that are headed 市, 省（市）: where a district lies. */
    readonly cityColumns: ReadonlySet<number>;
    /** Labels of axes that hold nothing but ages and totals. */
    readonly ages: ReadonlySet<LabelUse>;
    /** Members and totals below a heading that is no division of the dictionary (护理级别), with the heading and the members' dimensions. */
    readonly foreign: ReadonlyMap<LabelUse, { readonly heading: string; readonly dimensions: ReadonlySet<string> }>;
    /** 上年同期 right behind 发病数, with the label that says what it is the year before of. */
    readonly countsBefore: ReadonlyMap<LabelUse, LabelUse>;
    /** 常住 and 户籍, two counts of people side by side, and whether labels of the block are in thousands. */
    readonly residents: ReadonlyMap<LabelUse, boolean>;
    /** 医院, with its 合计, as the total of 三级医院, 二级医院, 一级医院. */
    readonly wholes: ReadonlySet<LabelUse>;
    /** Measures by themselves, whatever the heading over them would make of them. */
    readonly own: ReadonlySet<LabelUse>;
    /** Why the lines of a list beside 其他 are not read; empty where the lines are no such list. */
    readonly restReason: string;
    /** 其他 behind names of another division (门诊、急诊). */
    readonly strangeRests: ReadonlySet<LabelUse>;
    /** 其他 beside which members of its division do not stand, with their names. */
    readonly openRests: ReadonlyMap<LabelUse, string>;
    readonly rowOther: string;
    /** Diseases or examinations that are not read among the names of the lines: one person may have several. */
    readonly rowCare: string;
    readonly columnCare: string;
    readonly columnOther: string;
    /** What all lines beside a total are kinds of. */
    readonly rowKinds: KindsAlong | null;
    readonly columnKinds: KindsAlong | null;
    /** A month or another part of a year among the names, when they leave months out: a total beside them is only theirs. */
    readonly rowPart: string;
    readonly columnPart: string;
  };
  readonly tableHasAreas: boolean;
  /** Dimensions of which the block has members. */
  readonly split: ReadonlySet<string>;
  /** The title that narrows a measure in this block, null for none. */
  readonly titleOver: (measure: Measure) => string | null;
}

/** The figure that a cell stands for; `breakdown`: its members joined with “ / ”, empty for the total. */
export interface Figure {
  readonly measure: Measure;
  readonly breakdown: string;
  readonly year: number;
  readonly area: string;
}

/** What the labels of a cell say: a figure, which the words around the table may speak against, or why there is none. */
export type Resolution =
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly doubt: Doubt | null;
      readonly topics: readonly LabelUse[];
    }
  | { readonly kind: 'ignored'; readonly use: LabelUse }
  | { readonly kind: 'unknown'; readonly use: LabelUse; readonly section?: boolean }
  | { readonly kind: 'unread'; readonly why: Unread; readonly detail: string; readonly measure?: Measure };

/** Why a cell with known labels is still no figure. */
export type Unread =
  | 'no label'
  | 'unclear group'
  | 'no measure'
  | 'two measures'
  | 'two members'
  | 'two years'
  | 'two areas'
  | 'no such member'
  | 'other rest'
  | 'open rest'
  | 'no subtotal'
  | 'narrow title'
  | 'one provider'
  | 'not actual'
  | 'narrow scope'
  | 'total of others'
  | 'total of kinds'
  | 'foreign division'
  | 'same people'
  | 'short name'
  | 'no ages'
  | 'topic name'
  | 'total of areas'
  | 'total of years'
  | 'citywide'
  | 'part of year'
  | 'not whole';

/** What speaks against the place or the year of the whole table. */
export type Doubt =
  | { readonly kind: 'year'; readonly stated: string }
  | { readonly kind: 'area'; readonly stated: string }
  | { readonly kind: 'part'; readonly stated: string }
  | { readonly kind: 'later' };

/** A cell whose labels say no figure. */
export function unread(why: Unread, detail: string, measure?: Measure): Resolution {
  return measure === undefined ? { kind: 'unread', why, detail } : { kind: 'unread', why, detail, measure };
}

/** The items in their order, each once. */
export function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

/** 其他机构 says of which others it is only beside its sisters. */
export function isRest({ facets }: LabelUse): boolean {
  return facets?.members?.every(({ name }) => /^其他/u.test(name)) === true && facets.measure === undefined;
}
