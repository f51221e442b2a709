/**
 * What a cell says: a number, a number that is zero, nothing (blank, `…` of unknown size), no such item (`—`),
 * or less than the smallest unit printed (`…`).
 */
export type State = 'reported' | 'zero' | 'missing' | 'not_applicable' | 'below_unit';

/** Where a figure was read. */
export interface Origin {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** An origin as one text: `raw/朝阳区/2023/卫生资源.xlsx#床位!C7`. */
export function originText({ file, sheet, cell }: Origin): string {
  return `${file}#${sheet}!${cell}`;
}

/** The parts of an origin's text, also where the file or the sheet has a `#` in its name; a text of another form is the file. */
export function originOf(text: string): Origin {
  const [, file = text, sheet = '', cell = ''] =
    /^(.*?\.(?:xlsx|xlsm|xls|csv|tsv|txt|et|xml|html|htm))#(.*)!([^!]*)$/i.exec(text) ??
    /^([^#]*)#(.*)!([^!]*)$/.exec(text) ??
    [];
  return { file, sheet, cell };
}

/** One figure of one cell, in the unit of its measure. */
export interface Observation {
  readonly area: string;
  readonly year: number;
  readonly measure: string;
  /** Empty for the total, else members in the dictionary's order joined by ` / `. */
  readonly breakdown: string;
  /** `null` unless the state is `reported` or `zero`. */
  readonly value: number | null;
  readonly state: State;
  /** The step of the last printed digit in the measure's unit: 345.2 万人 → 1000. Two files agree within half of it. */
  readonly resolution: number;
  readonly origin: Origin;
  /** Year of the folder the file came in. */
  readonly edition: number;
  /** The words of the footnotes that mark the figure or speak of it, joined by ；. */
  readonly remark?: string;
  /** True where no unit is written anywhere for a number and the measure's own was taken. */
  readonly unitAssumed?: true;
  /** True where the table has a place for that unit, which a problem of reading asks to fill in. */
  readonly unitAsked?: true;
  /** True for a figure of the year before that a form made here printed for comparison. */
  readonly echo?: true;
}

/** A note that says from what year on a measure is counted otherwise than before. */
export interface DefinitionBreak {
  readonly area: string;
  /** The first year of the new definition. */
  readonly year: number;
  readonly measure: string;
  /** The words of the note. */
  readonly text: string;
  readonly origin: Origin;
}

/**
 * One way in which a printed number (a rate, a growth, a share) should follow from two figures: a number with several is
 * right when one of them holds. Never a figure itself.
 */
export interface PrintedRatio {
  readonly area: string;
  readonly year: number;
  /** What the number is called in messages and explanations: 婴儿死亡率, 活产数同比增长. */
  readonly subject: string;
  /**
   * 比: the first figure over the second; 增长: that less one; 差: the first less the second, in the measure's unit; 数: the
   * first itself, stated in words.
   */
  readonly kind: '比' | '增长' | '差' | '数';
  readonly measure: string;
  readonly breakdown: string;
  readonly baseMeasure: string;
  readonly baseArea: string;
  readonly baseYear: number;
  readonly baseBreakdown: string;
  /** The base is the mean of its year and the year before. */
  readonly averaged: boolean;
  /** 100 for %, 1000 for ‰ …; 1 for a 差 or a 数. */
  readonly per: number;
  /** The number as printed; of a 差 or a 数 in the measure's unit. */
  readonly value: number;
  /** The step of its last printed digit. */
  readonly resolution: number;
  /** Sign to print behind it, empty for none. */
  readonly unit: string;
  readonly origin: Origin;
  /** Year of the folder the file came in. */
  readonly edition: number;
}

/** A date of the project ledger: `date` is the last day that the text allows (`2023年` → 2023-12-31), `null` for 待定 or blank. */
export interface LedgerDate {
  readonly text: string;
  readonly date: string | null;
}

/** A number of the ledger; `null` with a text such as 待定 is a state, never 0. */
export interface LedgerNumber {
  readonly text: string;
  readonly value: number | null;
}

/** A filled cell of a ledger's row, under the heading of its column as printed; `cell` is its address, e.g. `K5`. */
interface LedgerCell {
  /** The column of the register that it was read as. */
  readonly field: string;
  readonly column: string;
  readonly cell: string;
  readonly text: string;
}

/** One row of a key-project ledger. Money in 万元, area in 平方米, physical progress in %. */
export interface LedgerEntry {
  readonly area: string;
  readonly year: number;
  readonly project: string;
  readonly site: string;
  readonly stage: string;
  readonly plannedStart: LedgerDate;
  readonly actualStart: LedgerDate;
  readonly plannedCompletion: LedgerDate;
  readonly actualCompletion: LedgerDate;
  readonly investmentPlanned: LedgerNumber;
  readonly investmentDone: LedgerNumber;
  readonly physicalProgress: LedgerNumber;
  readonly beds: LedgerNumber;
  readonly floorArea: LedgerNumber;
  readonly adjustmentDocument: string;
  readonly remark: string;
  /** `cell` is the range of the row, e.g. `A5:N5`. */
  readonly origin: Origin;
  readonly cells: readonly LedgerCell[];
  readonly edition: number;
}
