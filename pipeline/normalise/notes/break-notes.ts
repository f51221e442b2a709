import type { DefinitionBreak } from '../../model/observation.ts';
import { address } from '../../model/workbook.ts';
import type { Note } from './notes.ts';

/** Collects the changes of definition that the notes of one sheet announce, each once. */
export interface BreakNotes {
  readonly add: (found: Omit<DefinitionBreak, 'origin'> & { readonly note: Note }) => void;
  readonly all: () => readonly DefinitionBreak[];
}

/** Collects the changes of definition that a sheet's notes announce, each once, at the cell of its first note. */
export function breakNotes(file: string, sheet: string): BreakNotes {
  const kept = new Map<string, DefinitionBreak>();
  return {
    add: ({ area, year, measure, text, note }) => {
      const key = [area, year, measure, text].join('｜');
      if (kept.has(key)) return;
      kept.set(key, { area, year, measure, text, origin: { file, sheet, cell: address(note.row, note.column) } });
    },
    all: () => [...kept.values()],
  };
}
