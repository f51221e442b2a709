import type { Problem } from '../../problem.ts';
import { formatProblems, inCommon } from './common.ts';
import { comparedTables, type Earlier, type EarlierRecord, type TableName } from './earlier.ts';
import { type FigureDifference, figureDifferences, placeOf } from './figures.ts';
import { type FindingDifference, findingDifferences } from './findings.ts';
import { type InputDifference, inputDifferences } from './inputs.ts';
import { type ItemDifference, itemDifferences } from './items.ts';
import { withSources } from './sources.ts';
import type { Table } from './table.ts';
import { type ItemList, itemLists, type Use, type UsesOf } from './uses.ts';

/** An edition that is about to be put in place. */
export interface NewEdition {
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly record: Pick<EarlierRecord, 'demonstration' | 'versions' | 'inputs'>;
  readonly year: number;
  readonly usesOf: UsesOf;
}

/** Everything in which an edition is not like the one before. */
export interface Difference {
  readonly items: Readonly<Record<ItemList, readonly ItemDifference[]>>;
  readonly figures: readonly (FigureDifference & { readonly uses: readonly Use[] })[];
  readonly findings: readonly FindingDifference[];
  /** Null when the earlier edition does not say what it was made from. */
  readonly inputs: readonly InputDifference[] | null;
  /** True when one is made from demonstration data and the other is not. */
  readonly otherKindOfData: boolean;
  /** Versions of the program, where they differ. */
  readonly programs: { readonly before: string; readonly after: string } | null;
  /** Tables that could not be compared. */
  readonly skipped: readonly TableName[];
  readonly problems: readonly Problem[];
}

/**
 * Compares an edition with an earlier one, every number as the literal that `data/` has.
 * @param name the folder of the earlier edition as messages print it
 */
export function differenceOf(earlier: Earlier, edition: NewEdition, name: string): Difference {
  const problems: Problem[] = [...earlier.problems];
  const skipped: TableName[] = [];
  const compare = <Found>(table: TableName, task: (before: Table, after: Table) => readonly Found[]) => {
    const [before, after] = [earlier.tables.get(table), edition.tables.get(table)];
    if (before === undefined || after === undefined) {
      skipped.push(table);
      return [];
    }
    problems.push(...formatProblems(`${name}/data/${table}.csv`, before, after));
    const common = inCommon(before, after);
    return task(common.before, common.after);
  };
  const figures = compare('observations', figureDifferences).map((figure) => ({
    ...figure,
    uses: figure.after === null ? [] : edition.usesOf(placeOf(figure.after)),
  }));
  const items = (list: ItemList) =>
    withSources(
      list,
      compare(list, (before, after) => itemDifferences(before, after, edition.year)),
      figures,
    );
  const { record } = earlier;
  const [before = '', after = ''] = [record, edition.record].map((one) => one?.versions['program'] ?? '');
  return {
    items: { indicators: items('indicators'), commitments: items('commitments'), projects: items('projects') },
    figures,
    findings: compare('problems', findingDifferences),
    inputs: record === null ? null : inputDifferences(record.inputs, edition.record.inputs),
    otherKindOfData: record !== null && record.demonstration !== edition.record.demonstration,
    programs: record === null || before === after ? null : { before, after },
    skipped,
    problems,
  };
}

/** True when nothing that an edition says is other than before. */
export function isSame({ items, figures, findings, otherKindOfData, skipped }: Difference): boolean {
  const lists = [...itemLists.map((list) => items[list]), figures, findings, skipped];
  return !otherKindOfData && lists.every((list) => list.length === 0);
}

/** False when not one table could be compared. */
export function isCompared({ skipped }: Difference): boolean {
  return skipped.length < Object.keys(comparedTables).length;
}
