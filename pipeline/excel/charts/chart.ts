/** How a series is told from the others on a grey print: by dash, mark and pattern, not by colour. */
export interface Look {
  readonly colour: string;
  /** Points; 0 draws no line. */
  readonly width: number;
  readonly dash?: 'solid' | 'sysDot' | 'sysDash' | 'lgDash' | 'lgDashDot';
  readonly mark?: 'circle' | 'square' | 'diamond' | 'triangle' | 'dash';
  /** Size of the mark in points. */
  readonly markSize?: number;
  /** The filling of a bar; solid when not given. */
  readonly pattern?: 'wdUpDiag' | 'pct20' | 'ltHorz' | 'smCheck';
  /** Where the values stand; none when not given. */
  readonly labels?: 't' | 'b' | 'r' | 'outEnd' | 'ctr';
  /** A white ground keeps the labels legible over lines. */
  readonly labelGround?: boolean;
  /** Number format of the labels; that of the cells when not given. */
  readonly labelFormat?: string;
}

/** One series: a column of the sheet that holds the figures, and its look. */
export interface Series {
  readonly heading: string;
  readonly look: Look;
  /** The side of the label of each point, where not all stand as the look says. */
  readonly sides?: readonly ('t' | 'b')[];
}

/**
 * A native chart of a table of the same book. `rows` are the first and last row of that table, counted from 0 and ends
 * included; the figures shown before the program calculates are taken from the table itself.
 */
export interface Chart {
  readonly kind: 'line' | 'bar' | 'stacked';
  readonly title: string;
  /** What it shows, for readers who do not see it. */
  readonly description: string;
  readonly sheet: string;
  readonly rows: readonly [first: number, last: number];
  /** Heading of the column of the categories. */
  readonly categories: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly series: readonly Series[];
  /** The ends and steps of the value axis; chosen by the program when not given. */
  readonly scale?: Scale;
  /** Number format of the steps of the value axis. */
  readonly numFmt: string;
  /** The place of the plot within the chart, in shares of it; chosen by the program when not given. */
  readonly plot?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Size of the texts of the axes and labels in points; 8 when not given. */
  readonly textSize?: number;
}

/** A value axis: its ends and the distance of its steps, in the unit of the values. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A chart over a block of cells, from this row and column (from 0); it grows and shrinks with them. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
