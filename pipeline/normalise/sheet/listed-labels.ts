import type { Problem } from '../../problem.ts';
import type { Kept } from './finding.ts';
import { rangesOf } from './spots.ts';
import { wantsOf } from './wanted-cells.ts';

/** As many names are written out. */
const mostNames = 30;

/** Names for a reader, cut short where there are very many: 注册护士数、床位数等 40 项. */
export function listedNames(names: readonly string[], what = '项'): string {
  const more = names.length > mostNames ? `等 ${names.length} ${what}` : '';
  return `${names.slice(0, mostNames).join('、')}${more}`;
}

export function listedTogether(
  entries: readonly Kept[],
  where: { readonly file: string; readonly sheet: string },
): Problem {
  const spots = entries.flatMap((entry) => [...entry.spots.values()]);
  const [first] = entries;
  const { severity = 'warn', code = '' } = first?.finding ?? {};
  const unknown = unknownOf(entries);
  return {
    severity,
    code,
    where: { ...where, cell: rangesOf(spots) },
    ...wordsOfLabels(unknown.unknown ?? { labels: [], expected: '', remedy: '' }, spots.length),
    ...unknown,
    ...wantsOf(entries.map(({ wanted }) => wanted)),
  };
}

/** What is said of labels that no register knows, with the rows by which one would. */
export function wordsOfLabels(
  { labels, expected, remedy }: NonNullable<Problem['unknown']>,
  cells: number,
): Pick<Problem, 'found' | 'expected' | 'remedy'> {
  const names = labels.map(({ name }) => name);
  const rows = labels.slice(0, mostNames).map(({ row }) => `“${row}”`);
  return {
    found: `${listedNames(names, '个名称')}都不在词典，${cells} 个数没有读`,
    expected: `${expected}${likelyWords(labels.slice(0, mostNames))}`,
    remedy: `${remedy}${rows.join('')}`,
  };
}

/** （相近：A3 “编制床位”——注册床位数）; blank where nothing is spelled like any of them. */
function likelyWords(labels: NonNullable<Problem['unknown']>['labels']): string {
  const alike = labels.flatMap(({ name, near }) => {
    const measures = near.flatMap(({ measure }) => measure ?? []);
    return measures.length === 0 ? [] : `${name}——${measures.join('、')}`;
  });
  return alike.length === 0 ? '' : `（相近：${alike.join('；')}）`;
}

/** The labels of findings that may be said in one problem; nothing where one of them may not. */
export function unknownOf(entries: readonly Kept[]): Pick<Problem, 'unknown'> {
  const [first] = entries.map(({ finding }) => finding.among);
  const labels = entries.flatMap(({ finding: { among }, spots, rest }) => {
    const near = among?.near?.();
    if (among === undefined || near === undefined || rest) return [];
    return { name: among.name, cells: rangesOf([...spots.values()]), row: among.row, near };
  });
  if (first === undefined || labels.length < entries.length) return {};
  return { unknown: { labels, expected: first.expected, remedy: first.remedy } };
}
