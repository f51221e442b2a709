import type { Taken } from '../figures/taken.ts';
import type { Note } from '../notes/notes.ts';
import type { Slot } from '../sheet/grid.ts';
import { type Column, columnsOf } from '../tables/columns.ts';
import type { Reader } from '../tables/reader.ts';
import { scopeIn } from '../words/scope.ts';
import { unknownWords } from '../words/unknown-words.ts';
import { isOnLayout } from './general-notes.ts';

/** What stands on the line of a figure in columns that are not read as figures. */
export interface LineRemarks {
  /** Remarks beside the number; one that `explains` the measure says nothing of this number. */
  readonly remarksOn: (item: Taken) => readonly { readonly note: Note; readonly explains: boolean }[];
  /** Who sends the figure (儿科, not 医政科), when it may be a part of the area, with the word that says so. */
  readonly sendersOn: (item: Taken) => readonly { readonly slot: Slot; readonly word: string }[];
}

/** Finds the columns of remarks and of senders of a table, to be asked figure by figure. */
export function lineRemarks(reader: Reader): LineRemarks {
  const columns = columnsOf(reader.grid, reader.table, reader.dictionary, reader.label);
  const asides = columns.filter(({ role, path }) => role === 'aside' && path.at(-1)?.facets?.layout === '备注');
  const unheaded = columns.filter(({ path }) => path.length === 0);
  const senders = columns.filter(isSender);
  return {
    remarksOn: (item) =>
      [...asides, ...columnsBehind(item, unheaded, reader)].flatMap((column) => {
        const slot = reader.grid.rows[item.slot.row]?.[column.index];
        if (slot?.kind !== 'text' || isOnLayout(slot.text)) return [];
        const note = { text: slot.text, marks: [], row: slot.row, column: slot.column };
        return [{ note, explains: explains.test(column.path.at(-1)?.text ?? '') }];
      }),
    sendersOn: (item) => sendersOn(item, senders, reader),
  };
}

/** Columns without a heading behind the last number of the line of a figure: what somebody jotted down beside it. */
function columnsBehind({ slot }: Taken, unheaded: readonly Column[], { grid }: Reader): readonly Column[] {
  const behind = unheaded.filter(({ index }) => index > slot.column);
  if (behind.length === 0) return behind;
  const last = (grid.rows[slot.row] ?? []).findLastIndex(({ kind }) => kind === 'number');
  return slot.column < last ? [] : behind;
}

/** Columns that explain a measure and say nothing of this number. */
const explains = /解释|定义|公式|方法|用途|性质|频率/u;

const sender = /科室|部门|处室|单位|机构/u;

function isSender({ role, path }: Column): boolean {
  return role === 'aside' && path.some((use) => use.facets?.layout === '备注' && sender.test(use.text));
}

function sendersOn({ slot: { row }, figure }: Taken, senders: readonly Column[], { grid, dictionary }: Reader) {
  return senders.flatMap(({ index }) => {
    const slot = grid.rows[row]?.[index];
    if (slot?.kind !== 'text') return [];
    const word = scopeIn(slot.text, figure.measure, new Set(), dictionary);
    const words = word === null ? unknownWords(slot.text, [figure.measure], dictionary) : [word];
    return words.slice(0, 1).map((each) => ({ slot, word: each }));
  });
}
