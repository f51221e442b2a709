/** What a form prints, in points of the sheet before it is made to fit the paper. */
interface FormHeights {
  /** Lines above the head, on the first page only. */
  readonly lines: number;
  /** The head, on every page. */
  readonly head: number;
  readonly rows: readonly number[];
  /** Signature and notes, below the last row. */
  readonly foot: number;
}

/** A4 landscape without the margins of a form, in points. */
const paper = { width: 795, height: 500 };
/** A column is so many points wide for every half-width character. */
const pointsPerCharacter = 5.25;
/** Rows that are to stand above a signature, so that nobody signs an empty sheet. */
const wantedRows = 4;
/** Programs differ by so much in what a page holds. */
const doubts = [0.95, 1, 1.07];

/** How much of the size of the sheet is left when it is made as wide as the paper. */
export function printedShare(widths: readonly number[]): number {
  return Math.min(1, paper.width / (widths.reduce((sum, width) => sum + width, 0) * pointsPerCharacter));
}

/** Rows may be this much lower, and still hold their letters, where everything then stands on one page. */
const squeezes = [1, 0.98, 0.96, 0.94, 0.92, 0.9];

/**
 * By how much to heighten the rows so that the page with the signature has rows too, as many of four as can be had; less
 * than 1 where a form runs over one page by so little that its rows can be lowered.
 */
export function rowStretch(heights: FormHeights, share: number): number {
  const { lines, head, rows: all, foot } = heights;
  const body = all.reduce((sum, height) => sum + height, 0);
  const room = (paper.height / share) * Math.min(...doubts) - lines - head - foot;
  const squeezed = squeezes.find((squeeze) => body * squeeze <= room);
  if (squeezed !== undefined) return squeezed;
  const steps = Array.from({ length: 21 }, (_, index) => 1 + index / 50);
  const rows = steps.map((stretch) =>
    Math.min(...doubts.map((doubt) => rowsOverSignature(heights, (paper.height / share) * doubt, stretch))),
  );
  const best = Math.min(wantedRows, heights.rows.length, Math.max(...rows));
  return steps[rows.findIndex((count) => count >= best)] ?? 1;
}

/** Rows of the table on the page where the signature stands; 0 where the notes run over to another. */
function rowsOverSignature({ lines, head, rows, foot }: FormHeights, page: number, stretch: number): number {
  let used = lines + head;
  let count = 0;
  for (const height of rows) {
    if (used + height * stretch > page) {
      used = head;
      count = 0;
    }
    used += height * stretch;
    count += 1;
  }
  return used + foot > page ? 0 : count;
}
