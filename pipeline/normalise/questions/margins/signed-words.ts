import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import { oncePer } from '../../memory/once-per.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { cellsOf, type Grid, type Slot } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedFor } from '../../words/asked-words.ts';
import { partOfYear } from '../../years/part-of-year.ts';
import { yearsIn } from '../../years/written-years.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { wordsAgainst } from '../names/folder-names.ts';
import { isOnLayout } from '../notes/general-notes.ts';
import { namedIn } from '../notes/named-measures.ts';
import { doubtInNote } from '../notes/note-doubts.ts';
import { otherYear } from '../notes/note-periods.ts';
import { isUnderstood, touchesNoFigure } from '../notes/understood-words.ts';
import { clausesIn } from './signed-clauses.ts';
import { isTakenLater, saysOfFigures } from './source-lines.ts';

/** A word and a colon before who made a table, whence it came or how it was filled in. */
const opening = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,8})\s*(?:[(（][^()（）]{1,6}[)）]\s*)?[:：]/gu;
const heard =
  /来源$|.说明$|^(?:填表|填报|审核|复核|制表|统计|经办|联系|签发)人?$|负责人$|领导$|(?:核|制表|计|办)员$|电话$|^手机$/u;
/** A day answers; what stands behind it is heard. */
const dated = /^(?:填报|填表|报送|上报|报出|制表|审核|导出|打印)(?:时间|日期)$/u;
const day = /^\s*\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]?\s*(?:\d{1,2}\s*日?)?/u;

/**
 * How a form is to be filled in, which says nothing of how it was; but for words that keep it to something. 应种, 应筛查 and 应急 are
 * words of measures.
 */
const instructs = /请|应(?!接?种|筛|享|急|建|覆)|须|必|需|不得|不可|如[有无]|若|填(?![报表写]?说明)/u;
const keepsTo = /(?:仅|只)(?:需|要|可|能)?(?:填|报|统计|包|含|限)|填(?:报|写)?范围|除.*外|不(?:填|报|含|包|计)/u;

/** Stands for words of which a register says nothing. */
const unheard = '〓';

/** Whether a clause tells how to fill in a form and keeps it to nothing. */
export function instructsOnly(clause: string): boolean {
  return instructs.test(clause) && !keepsTo.test(clause);
}

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
  const { findings, dictionary, notes, place } = reader;
  const figures = valuedFigures(taken);
  if (figures.length === 0) return;
  const latest = Math.max(...new Set(figures.map(({ year }) => year)));
  const measures = new Set(figures.map(({ measure }) => measure));
  const areas = new Set(figures.map(({ area }) => area));
  const own = [
    ...new Map(figures.map((each) => [`${each.measure.name}｜${each.area}｜${each.year}`, each])).values(),
  ].filter(({ year }) => year === latest);
  const asNotes = new Set(notes.all.flatMap(({ row, text }) => (isOnLayout(text) ? [] : row)));
  const lines = new Set(taken.map(({ slot }) => slot.row));
  for (const { slot, key, value } of piecesNear(reader)) {
    if (asNotes.has(slot.row) || lines.has(slot.row)) continue;
    const line = nameKey(slot.text);
    const isKnown = touchesNoFigure(line, dictionary);
    const open: string[] = [];
    for (const [at, { clause, isInside }] of clausesIn(value).entries()) {
      // 资料来源* knows nothing of what stands in brackets, nor of what says something behind the source.
      const isBehind =
        key.endsWith('来源') && at > 0 && !isInside && saysOfFigures(clause.trim()) && !isTakenLater(clause, latest);
      const isApart = isBehind || (isInside && touchesNoFigure(line.replace(nameKey(clause), unheard), dictionary));
      if ((isKnown && !isApart) || (/说明$/u.test(key) && instructsOnly(clause))) continue;
      // Whether a source is too old is asked where sources are.
      const isOfSource = (year: number) => key.endsWith('来源') && otherYear(nameKey(clause), { year }) !== null;
      const [word] = [
        ...own.flatMap((figure) => (isOfSource(figure.year) ? [] : (doubtInNote(clause, figure, dictionary) ?? []))),
        ...askedFor('time', key.endsWith('来源') ? partOfSource(clause, latest) : []),
        ...(isInside ? aside(clause, place.folder, own, dictionary) : []),
      ];
      if (word === undefined) {
        const named = /说明$/u.test(key) ? namedIn(clause, measures) : [];
        const meant = isBehind ? measures : named;
        if ((isBehind || named.length > 0) && !isUnderstood(clause, meant, areas, reader)) open.push(clause.trim());
        continue;
      }
      findings.add(narrowingNote(slot.text, word), [slot]);
      open.length = 0;
      break;
    }
    reader.unread(open.map((text) => ({ text, marks: [], row: slot.row, column: slot.column, weighty: true })));
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

/** A part of the year of the data of which a source is: 2027年三季度季报; not when it was sent, nor 月报 of the whole year. */
function partOfSource(clause: string, year: number): readonly string[] {
  const part = partOfYear(nameKey(clause));
  const isLater = yearsIn(clause).some((each) => each > year) || sending.test(clause);
  return part === '' || isLater || /^[月季旬周]/u.test(part) ? [] : [part];
}

const sending = /报送|上报|导出|提供|发布|下发|填报|反馈|更新|取数|提取|印发|查询|下载|打印/u;

/** What stands in brackets is heard as the name of a folder is: （监测点）, （上年）; names that nobody knows are passed over. */
function aside(clause: string, folder: Folder, own: readonly Figure[], dictionary: Dictionary): readonly AskedWord[] {
  const measures = new Set(own.map(({ measure }) => measure));
  const isSent = sending.test(clause) || /\d日/u.test(clause);
  return wordsAgainst(clause, folder, measures, dictionary).filter(
    ({ word, why }) => why === 'part' || why === 'state' || (why === 'time' && !isSent && !/\d{4}/u.test(word)),
  );
}

type Folder = { readonly area: string; readonly year: number };

/** The words that sign or explain the tables of a sheet; a sheet of many tables is searched once. */
const piecesOf = oncePer((grid: Grid): readonly Piece[] =>
  grid.rows.flatMap((row) => {
    const cells = cellsOf(row);
    return cells.flatMap((slot, at) => {
      if (slot.kind !== 'text') return [];
      const keys = [...slot.text.matchAll(opening)];
      return keys.flatMap((match, index): readonly Piece[] => {
        const key = match[1] ?? '';
        if (!heard.test(key) && !dated.test(key)) return [];
        const answer = slot.text.slice(match.index + match[0].length, keys[index + 1]?.index).trim();
        const inside = dated.test(key) ? answer.replace(day, '') : answer;
        const beside = answer === '' && index === keys.length - 1 ? cells[at + 1] : undefined;
        if (beside !== undefined && beside.kind === 'text') return [{ slot: beside, key, value: beside.text }];
        return answer === '' ? [] : [{ slot, key, value: inside }];
      });
    });
  }),
);
