import { type Taken, valuedFigures } from '../figures/taken.ts';
import { oncePer } from '../memory/once-per.ts';
import { cellsOf, type Grid, type Slot } from '../sheet/grid.ts';
import type { Reader } from '../tables/reader.ts';
import { nameKey } from '../text/name-key.ts';
import { isOnLayout } from './general-notes.ts';
import { doubtInNote } from './note-doubts.ts';
import { otherYear } from './note-periods.ts';
import { narrowingNote } from './question-messages.ts';
import { isRegistered } from './understood-words.ts';

/** A word and a colon before who made a table, whence it came or how it was filled in. */
const opening = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,8})\s*(?:[(（][^()（）]{1,6}[)）]\s*)?[:：]/gu;
const heard =
  /来源$|.说明$|^(?:填表|填报|审核|复核|制表|统计|经办|联系|签发)人?$|负责人$|领导$|(?:核|制表|计|办)员$|电话$|^手机$/u;

/** How a form is to be filled in, which says nothing of how it was; but for words that keep it to something. */
const instructs = /请|应|须|必|需|不得|不可|如[有无]|若|填(?![报表写]?说明)/u;
const keepsTo = /(?:仅|只)(?:需|要|可|能)?(?:填|报|统计|包|含|限)|填(?:报|写)?范围|除.*外|不(?:填|报|含|包|计)/u;

const notWorded = /^[\d\s()（）\-—/.:：]*$/u;

/** What stands behind one such word. */
interface Piece {
  readonly slot: Slot;
  readonly key: string;
  readonly value: string;
}

/**
 * Asks about what a table's source, its signatures and its instructions say of its figures besides whence and by whom:
 * 资料来源：医政科，共2家单位未报; 审核人：李四（数据存疑）; 填表说明：只填公立机构. They are heard as notes are; the figures are read.
 */
export function askAboutSignedWords(reader: Reader, taken: readonly Taken[]): void {
  const { findings, dictionary, notes } = reader;
  const figures = valuedFigures(taken);
  if (figures.length === 0) return;
  const latest = Math.max(...new Set(figures.map(({ year }) => year)));
  const own = [
    ...new Map(figures.map((each) => [`${each.measure.name}｜${each.area}｜${each.year}`, each])).values(),
  ].filter(({ year }) => year === latest);
  const asNotes = new Set(notes.all.flatMap(({ row, text }) => (isOnLayout(text) ? [] : row)));
  const lines = new Set(taken.map(({ slot }) => slot.row));
  for (const { slot, key, value } of piecesNear(reader)) {
    if (asNotes.has(slot.row) || lines.has(slot.row) || isRegistered(nameKey(slot.text), dictionary)) continue;
    for (const clause of clausesIn(value)) {
      if (/说明$/u.test(key) && instructs.test(clause) && !keepsTo.test(clause)) continue;
      // Whether a source is too old is asked where sources are.
      const isOfSource = (year: number) => key.endsWith('来源') && otherYear(nameKey(clause), { year }) !== null;
      const [word] = own.flatMap((figure) =>
        isOfSource(figure.year) ? [] : (doubtInNote(clause, figure, dictionary) ?? []),
      );
      if (word === undefined) continue;
      findings.add(narrowingNote(slot.text, word), [slot]);
      break;
    }
  }
}

/** A sheet with more of such words has them beside each of its tables. */
const few = 50;
const near = 20;

/** The words that may speak of a table: all of its sheet, or those around it where there are many. */
function piecesNear({ grid, table }: Reader): readonly Piece[] {
  const pieces = piecesOf(grid);
  if (pieces.length <= few) return pieces;
  const first = (table.headers[0] ?? table.body[0]?.row ?? 0) - near;
  const last = (table.body.at(-1)?.row ?? table.headers.at(-1) ?? 0) + near;
  return pieces.filter(({ slot: { row } }) => row >= first && row <= last);
}

/** The clauses of a text, what stands in brackets apart; titles of books and addresses are no words about figures. */
function clausesIn(value: string): readonly string[] {
  return value
    .replace(/《[^《》]*》|“[^“”]*”|https?:[\x21-\x28\x2a-\x7e]+/gu, ' ')
    .split(/[()（）【】[\]，,。；;\n]/u)
    .filter((clause) => !notWorded.test(clause));
}

/** The words that sign or explain the tables of a sheet; a sheet of many tables is searched once. */
const piecesOf = oncePer((grid: Grid): readonly Piece[] =>
  grid.rows.flatMap((row) => {
    const cells = cellsOf(row);
    return cells.flatMap((slot, at) => {
      if (slot.kind !== 'text') return [];
      const keys = [...slot.text.matchAll(opening)];
      return keys.flatMap((match, index): readonly Piece[] => {
        const key = match[1] ?? '';
        if (!heard.test(key)) return [];
        const inside = slot.text.slice(match.index + match[0].length, keys[index + 1]?.index).trim();
        const beside = inside === '' && index === keys.length - 1 ? cells[at + 1] : undefined;
        if (beside !== undefined && beside.kind === 'text') return [{ slot: beside, key, value: beside.text }];
        return inside === '' ? [] : [{ slot, key, value: inside }];
      });
    });
  }),
);
