import { nameAndUnits } from '../numbers/unit.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import type { Surroundings } from './surroundings.ts';

const residents = /^(常住|户籍)(?:口径)?$/u;
const population = /^(?:年末)?总?人口(?:总?数)?$/u;

/**
 * The labels 常住 and 户籍 that stand beside one another under the same headings, and nothing else but rates beside them:
 * two counts of people, and whether some label across or beside them is in thousands. Beside 合计, 外来 or 流动 they are the
 * parts of one.
 */
export function residentLabels(paths: readonly Path[], across: readonly Path[]): Surroundings['axes']['residents'] {
  const isScaled = [...paths, ...across]
    .flat()
    .some(({ text }) => /[(（][^()（）]*[百千万亿][^()（）]*[)）]/u.test(text));
  const groups = new Map<string, LabelUse[]>();
  for (const path of paths) {
    const leaf = path.at(-1);
    if (leaf === undefined || leaf.facets?.ignored !== undefined) continue;
    const over = path
      .slice(0, -1)
      .map(({ slot }) => slot.anchor)
      .join();
    const group = groups.get(over);
    if (group === undefined) groups.set(over, [leaf]);
    else group.push(leaf);
  }
  const wordOf = ({ text }: LabelUse) => residents.exec(nameKey(text))?.[1];
  const isPair = (leaves: readonly LabelUse[]) =>
    leaves.every((use) => wordOf(use) !== undefined) && new Set(leaves.map(wordOf)).size > 1;
  const pairs = [...groups.values()].filter(isPair).flat();
  return new Map(pairs.map((use) => [use, isScaled]));
}

/** The labels of a cell with such a one and what is counted as one name: 年末人口 over or above 常住, 65岁及以上 before 户籍. */
export function withResidents(
  column: Path,
  row: Path,
  { axes, context, dictionary }: Surroundings,
): readonly [Path, Path] {
  const path = [...column, ...row];
  const use = path.find((each) => axes.residents.has(each));
  const [other, ...more] = path.filter((each) => each !== use && isName(each));
  const [, word = ''] = residents.exec(nameKey(use?.text ?? '')) ?? [];
  const counted = other?.text ?? context.titles.find((title) => population.test(nameKey(title))) ?? '';
  if (use === undefined || more.length > 0 || counted === '') return [column, row];
  const { name, units } = nameAndUnits(nameForms(nameKey(counted)).at(-1) ?? '', dictionary.units);
  // 65岁及以上 below 总人口（万人） may be in thousands too.
  if (units === null && axes.residents.get(use) === true) return [column, row];
  const measure = dictionary.measureNames.get(`${population.test(name) ? '' : name}${word}人口`);
  if (measure === undefined) return [column, row];
  const facets = { measure, alias: true as const, ...(units === null ? {} : { units }) };
  const put = (labels: Path) =>
    labels.flatMap((each) =>
      each === use ? { ...use, text: `${counted}｜${use.text}`, facets } : each === other ? [] : each,
    );
  return [put(column), put(row)];
}

function isName({ facets }: LabelUse): boolean {
  return facets === null || facets.measure !== undefined || facets.layout === '分组' || facets.members !== undefined;
}
