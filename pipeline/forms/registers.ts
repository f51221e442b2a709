import { join } from 'node:path';
import { readCells } from '../register.ts';

/** The columns that forms read; whoever reads the registers first has checked them. */
const columns = {
  measures: ['measure', 'unit', 'nature', 'dimensions', 'department', 'note'],
  members: ['dimension', 'member', 'position', 'relation', 'measures'],
  bands: ['measure', 'minimum', 'maximum'],
  relations: ['left_measure', 'left_breakdown', 'relation', 'factor', 'right_measure', 'severity'],
  ledger: ['column', 'type'],
  aliases: ['kind', 'name'],
} as const;

type Name = keyof typeof columns;
type Row<Register extends Name> = Readonly<Record<(typeof columns)[Register][number], string>>;

/** The registers that say what a form may ask for, in their own order. */
export interface FormRegisters {
  readonly measures: readonly Row<'measures'>[];
  readonly members: readonly Row<'members'>[];
  readonly bands: readonly Row<'bands'>[];
  readonly relations: readonly Row<'relations'>[];
  readonly ledger: readonly Row<'ledger'>[];
  /** Stages of a key project, from the first to the last. */
  readonly stages: readonly string[];
}

/**
 * Reads them.
 * @param folder `sql/reference` on disk
 * @param place the same as messages print it
 * @throws PipelineError E301 for a register that cannot be read
 */
export function readFormRegisters(folder: string, place: string): FormRegisters {
  const read = <Register extends Name>(name: Register): readonly Row<Register>[] => {
    const [headings = [], ...lines] = readCells(join(folder, `${name}.csv`), `${place}/${name}.csv`);
    return lines
      .filter((cells) => cells.some((cell) => cell !== ''))
      .map(
        (cells) =>
          Object.fromEntries(
            columns[name].map((column) => [column, cells[headings.indexOf(column)] ?? '']),
          ) as Row<Register>,
      );
  };
  return {
    measures: read('measures'),
    members: read('members'),
    bands: read('bands'),
    relations: read('relations'),
    ledger: read('ledger'),
    stages: [...new Set(read('aliases').flatMap(({ kind, name }) => (kind === '阶段' ? [name] : [])))],
  };
}
