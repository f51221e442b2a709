import type { Plan } from '../model/plan.ts';
import type { Survey } from '../model/survey.ts';
import type { Problem } from '../problem.ts';
import type { UncheckedTable } from './unchecked.ts';

/** A figure or ledger row as far as it says what its file holds; `measure` null: a row of a ledger. */
interface FiledItem {
  readonly file: string;
  readonly sheet: string;
  readonly measure: string | null;
}

/** Everything that the list of findings is written from. */
export interface FindingsInput {
  readonly plans: readonly Plan[];
  readonly problems: readonly Problem[];
  readonly survey: Survey;
  readonly filed: readonly FiledItem[];
  readonly files: number;
  readonly figures: number;
  /** The tables whose words are in question. */
  readonly unchecked: readonly UncheckedTable[];
  readonly demonstration: boolean;
}

/** What the ledger of key projects is called where a department is named. */
export const ledgerDepartment = '重点项目台账';

/** Where findings stand that no department can be told for. */
export const elsewhere = '其他与登记表';

/** Departments in the order of the dictionary, the ledger after them, the rest last. */
export function departmentOrder({ survey }: Pick<FindingsInput, 'survey'>): readonly string[] {
  const named = survey.measures.map(({ department }) => department).filter((department) => department !== '');
  const needed = survey.items.map(({ department }) => department).filter((name) => name !== ledgerDepartment);
  return [...new Set([...named, ...needed]), ledgerDepartment, elsewhere];
}

/** A department as a sheet and a file can be called. */
export function safeName(department: string): string {
  return department.replaceAll(/[\\/?*:"<>|'[\]]/g, '·').slice(0, 31);
}
