import type { Taken } from '../../figures/values/taken.ts';
import { oncePer } from '../../memory/once-per.ts';
import type { Note } from '../../notes/notes.ts';
import type { Slot } from '../../sheet/grid.ts';
import { type Column, columnsOf } from '../../tables/columns.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { districtColumns, scopeColumns } from '../../tables/scope-column.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedFor } from '../../words/asked-words.ts';
import { scopeIn } from '../../words/scope.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { isOnLayout } from './general-notes.ts';
import { namesOnly } from './names-of-counted.ts';

interface LineRemark {
  readonly note: Note;
  readonly explains: boolean;
  readonly defines: boolean;
}

/** What stands on the line of a figure in columns that are not read as figures. */
export interface LineRemarks {
  /** Remarks beside the number; one that `explains` is of the measure, or who answers for it, and `defines` it. */
  readonly remarksOn: (item: Taken) => readonly LineRemark[];
  /** Who sends the figure (儿科, not 医政科), when it may be a part of the area, with the word that says so. */
  readonly sendersOn: (item: Taken) => readonly { readonly slot: Slot; readonly word: AskedWord }[];
}

/** The columns of a table that hold remarks and senders. */
interface Asides {
  readonly asides: readonly Column[];
  readonly unheaded: readonly Column[];
  readonly senders: readonly Column[];
  readonly translated: ReadonlySet<number>;
  readonly compared: ReadonlySet<number>;
}

const asidesOf = oncePer((reader: Reader): Asides => {
  const columns = columnsOf(reader.grid, reader.table, reader.dictionary, reader.label);
  const asides = columns.filter(
    ({ role, path }) =>
      role === 'aside' && path.at(-1)?.facets?.layout === '备注' && !sentOn.test(path.at(-1)?.text ?? ''),
  );
  const districts = districtColumns(scopeColumns(columns), reader.table, reader.grid);
  const unheaded = columns.filter(
    ({ index, path, role }) => path.length === 0 || (role === 'label' && isOther(path.at(-1)) && !districts.has(index)),
  );
  const translated = new Set(columns.filter((column) => isTranslation(column, reader)).map(({ index }) => index));
  const compared = new Set(columns.flatMap(({ index, path }) => (isCompared(path.at(-1)) ? [index] : [])));
  return { asides, unheaded, senders: columns.filter(isSender), translated, compared };
});

/** Finds the columns of remarks and of senders of a table, to be asked figure by figure. */
export function lineRemarks(reader: Reader, taken: readonly Taken[]): LineRemarks {
  const { asides, unheaded, senders, translated, compared } = asidesOf(reader);
  // 户籍人口 between 常住人口 | 52.3 and its own number is no remark.
  const labels = new Set(taken.flatMap((each) => each.labels.map(({ slot }) => slot.anchor)));
  return {
    remarksOn: (item) =>
      [...asides, ...columnsBehind(item, unheaded, compared, reader)].flatMap((column) => {
        const slot = reader.grid.rows[item.slot.row]?.[column.index];
        if (slot?.kind !== 'text' || isOnLayout(slot.text) || labels.has(slot.anchor)) return [];
        if (translated.has(column.index)) return [];
        if (namesOnly(slot, column, item.figure, reader)) return [];
        if (column.role === 'label' && column.path.length > 0 && reader.label(slot.text) !== null) return [];
        const note = { text: slot.text, marks: [], row: slot.row, column: slot.column };
        const heading = column.path.at(-1)?.text ?? '';
        return [{ note, explains: explains.test(heading), defines: defines.test(heading) }];
      }),
    sendersOn: (item) => sendersOn(item, senders, reader),
  };
}

/** Columns without a heading behind the last figure of a line, and what is compared with it: what somebody jotted down beside it. */
function columnsBehind(
  { slot }: Taken,
  unheaded: readonly Column[],
  compared: ReadonlySet<number>,
  { grid }: Reader,
): readonly Column[] {
  const behind = unheaded.filter(({ index }) => index > slot.column);
  if (behind.length === 0) return behind;
  const numbers = (grid.rows[slot.row] ?? []).flatMap(({ kind, column }) =>
    kind === 'number' && !compared.has(column) && column > slot.column ? [column] : [],
  );
  return behind.filter(({ index }) => numbers.every((column) => column > index));
}

/** Item over words in English on every line: the names again. */
function isTranslation({ index, path }: Column, { grid, table }: Reader): boolean {
  if (path.length !== 1 || !ofNames.test(nameKey(path[0]?.text ?? ''))) return false;
  const lines = table.body.filter(({ section }) => !section);
  return lines.every(({ row }) => inEnglish.test(grid.rows[row]?.[index]?.text ?? ''));
}

const ofNames = /^(?:items?|indicators?|names?|英文(?:名称?|指标(?:名称)?)?|(?:指标)?名称\(英文\))$/u;
const inEnglish =
  /^(?!.*\b(?:exclud|includ|estimat|prelim|provision|revis|project|only|target|plan))[^\u4e00-\u9fff]*[a-z]{4}[^\u4e00-\u9fff]*$/iu;

/** 增减, 增减（%）, 占比: not read as figures. */
function isCompared(leaf: LabelUse | undefined): boolean {
  return leaf?.facets?.ignored !== undefined || leaf?.facets?.derived !== undefined;
}

/** A heading that names no label of figures: 变动原因, 审核意见. */
function isOther(leaf: LabelUse | undefined): boolean {
  const layout = leaf?.facets?.layout;
  return leaf?.facets === null || layout === undefined || !['标签', '单位', '年份栏'].includes(layout);
}

/** Columns of the days on which figures were sent, which are compared with their years. */
const sentOn = /(?:日期|时间)$/u;

/** Columns that explain a measure and say nothing of this number. */
const explains = /解释|定义|含义|公式|方法|用途|性质|频率|^(?:责任|归口|主管|牵头)/u;

/** Columns that say what a measure counts. */
const defines = /解释|定义|含义|公式|方法/u;

const sender = /科室|部门|处室|单位|机构/u;

function isSender({ role, path }: Column): boolean {
  const sends = ({ text }: LabelUse) => sender.test(text) && !explains.test(text);
  return role === 'aside' && path.some((use) => use.facets?.layout === '备注' && sends(use));
}

function sendersOn({ slot: { row }, figure }: Taken, senders: readonly Column[], reader: Reader) {
  const { grid, dictionary } = reader;
  return senders.flatMap((column) => {
    const slot = grid.rows[row]?.[column.index];
    if (slot?.kind !== 'text' || namesOnly(slot, column, figure, reader)) return [];
    const word = scopeIn(slot.text, figure.measure, new Set(), dictionary);
    const words =
      word === null
        ? askedFor('unknown', unknownWords(slot.text, [figure.measure], dictionary))
        : askedFor('part', [word]);
    return words.slice(0, 1).map((each) => ({ slot, word: each }));
  });
}
