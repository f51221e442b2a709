import type { Measure, Member } from '../registers/vocabulary.ts';
import type { Slot } from '../sheet/grid.ts';
import type { LabelUse } from '../tables/label-use.ts';

/** What the labels along the lines and along the columns of a block say when they are seen together. */
export interface Axes extends PlaceAxes, YearAxes, MeasureAxes, MemberAxes, ListAxes, RestAxes, TotalAxes {}

/** The areas that lines, or columns, of a block name: one that names none is no line of the folder's area. */
interface PlaceAxes {
  readonly rowArea: boolean;
  readonly columnArea: boolean;
  /** The only place that columns name is the city, and the title names the district. */
  readonly onlyCity: boolean;
  /** 合计 beside several areas, ours among them: the total of all of them. */
  readonly areaTotals: ReadonlySet<LabelUse>;
  /** Short names of one area among names that no register knows. */
  readonly shortNames: ReadonlySet<LabelUse>;
  /** Columns of names that are headed 市, 省（市）: where a district lies. */
  readonly cityColumns: ReadonlySet<number>;
}

/** The years that lines, or columns, of a block name: one that names none is no line of the folder's year. */
export interface YearAxes {
  readonly rowYear: boolean;
  readonly columnYear: boolean;
  /** Columns name 年末 and other words for this year, what is counted and its parts, and nothing else. */
  readonly onlyNow: boolean;
  /** Columns name 本年 as well as 上年. */
  readonly bothYears: boolean;
  /** The only years that labels name are 上年 and the like. */
  readonly onlyBefore: boolean;
  /** Measures of the labels that name 上年 and the like. */
  readonly before: ReadonlySet<Measure>;
  /** Some label is 全年 or 1—12月累计. */
  readonly entire: boolean;
  /** Some label names a part of a year. */
  readonly parts: boolean;
}

interface MeasureAxes {
  /** The measures that have their total on a line of their own. */
  readonly counted: ReadonlySet<Measure>;
  /** Dimensions that some measure of the block, or of the title, has. */
  readonly divided: ReadonlySet<string>;
  /** The cells of unknown names under which some line has a measure: they head lines, whatever else these name. */
  readonly headings: ReadonlySet<number>;
  /** Measures by themselves, whatever the heading over them would make of them. */
  readonly own: ReadonlySet<LabelUse>;
  /** Labels such as 上年同期 that mean a part of the year before. */
  readonly partsBefore: ReadonlySet<LabelUse>;
  /** 上年同期 right behind 发病数, with the label that says what it is the year before of. */
  readonly countsBefore: ReadonlyMap<LabelUse, LabelUse>;
  /** 常住 and 户籍, two counts of people side by side, and whether labels of the block are in thousands. */
  readonly residents: ReadonlyMap<LabelUse, boolean>;
}

interface MemberAxes {
  /** The members that labels of the block name; none where a column of another statistic stands beside. */
  readonly members: ReadonlySet<Member>;
  /** Members over columns of their own, with the one measure of the block that they divide. */
  readonly dividedColumns: ReadonlyMap<Member, Measure>;
  /** Labels of axes that hold nothing but ages and totals. */
  readonly ages: ReadonlySet<LabelUse>;
  /** Members and totals below a heading that is no division of the dictionary (护理级别), with the heading and the members' dimensions. */
  readonly foreign: ReadonlyMap<LabelUse, { readonly heading: string; readonly dimensions: ReadonlySet<string> }>;
  /** 医院, with its 合计, as the total of 三级医院, 二级医院, 一级医院. */
  readonly wholes: ReadonlySet<LabelUse>;
  /** Unknown names of lines, or of columns, that are nothing but parts of a total that stands beside them. */
  readonly proven: ReadonlySet<LabelUse>;
  /** Names of lines, or of columns, that are together what the line above or the column before them says. */
  readonly partsOfLines: ReadonlySet<LabelUse>;
}

interface ListAxes {
  /** The lines are all streets or institutions of the area, and their total stands among them: it alone is read. */
  readonly listed: boolean;
  /** The same of the columns. */
  readonly columnListed: boolean;
  /** The names of the lines of a list whose sum its total is, also those that would say something alone (其他机构, 密云). */
  readonly lines: ReadonlySet<LabelUse>;
}

interface RestAxes {
  /** Dimensions of which the block has members other than the rest of them (其他). */
  readonly sisters: ReadonlySet<string>;
  /** Why the lines of a list beside 其他 are not read; empty where the lines are no such list. */
  readonly restReason: string;
  /** 其他 behind names of another division (门诊、急诊). */
  readonly strangeRests: ReadonlySet<LabelUse>;
  /** 其他 beside which members of its division do not stand, with their names. */
  readonly openRests: ReadonlyMap<LabelUse, string>;
}

interface TotalAxes {
  /** The places of the headings over which the one total of the lines has a number, and those of the lines beside such. */
  readonly totalled: ReadonlySet<Slot>;
  /** 小计 beside all members of a dimension: the total of what stands above them. */
  readonly subTotals: ReadonlySet<LabelUse>;
  /** 平均 beside all members of a dimension. */
  readonly means: ReadonlySet<LabelUse>;
  /** Unknown names beside a total, which it may include. */
  readonly rowOther: string;
  readonly columnOther: string;
  /** Diseases or examinations that are not read among the names of the lines: one person may have several. */
  readonly rowCare: string;
  readonly columnCare: string;
  /** What all lines beside a total are kinds of. */
  readonly rowKinds: KindsAlong | null;
  readonly columnKinds: KindsAlong | null;
  /** A month or another part of a year among the names, when they leave months out: a total beside them is only theirs. */
  readonly rowPart: string;
  readonly columnPart: string;
}

/** What the lines, or the columns, beside a total are all kinds of. */
export interface KindsAlong {
  /** 医院级别 */
  readonly dimension: string;
  /** 医院, of which there are these kinds. */
  readonly whole: string;
}
