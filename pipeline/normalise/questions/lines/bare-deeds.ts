import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import type { Finding } from '../../sheet/finding.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameForms, nameKey } from '../../text/name-key.ts';

/**
 * Asks about names that say only that something is done by now (已覆盖 below 行政村总数) and not what, where nothing around the table says a
 * word more of the measure that they were taken for. The figures are read.
 */
export function askAboutBareDeeds({ context, findings, place, table }: Reader, taken: readonly Taken[]): void {
  if (valuedFigures(taken).length === 0) return;
  const around = [...context.titles, ...table.said.titles, place.sheet].map(nameKey).join('｜');
  const file = nameKey(context.file);
  for (const { figure, slot, labels, observation } of taken) {
    const use = labels.find(({ facets }) => facets?.measure === figure.measure && facets.alias === true);
    const key = nameForms(nameKey(use?.text ?? '')).at(-1) ?? '';
    if (use === undefined || observation?.value == null || !bare.test(key)) continue;
    const name = [...nameKey(figure.measure.name)];
    const pairs = name.slice(1).map((each, at) => `${name[at]}${each}`);
    const said = [around, ...labels.flatMap(({ text }) => (text === use.text ? [] : nameKey(text)))].join('｜');
    const isSaid = pairs.some(
      (pair) => !key.includes(pair) && (said.includes(pair) || (file.includes(pair) && !general.test(pair))),
    );
    if (!isSaid) findings.add(bareDeed(use.text.trim(), figure.measure.name), [slot]);
  }
}

/** What stands in the names of all files of a health department. */
const general = /^(?:卫生|健康|服务|生服)$/u;

/** 已覆盖, 已覆盖行政村数. */
const bare = /^已覆盖(?:的?行政村)?(?:总?数)?$/u;

function bareDeed(text: string, measure: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `bare deed｜${text}`,
    found: (cells) => `“${text}”没有写明是什么，${cells} 个数按${measure}读入`,
    expected: `${measure}`,
    remedy: `请核对；是这个数的，请在表中写全名称；不是的，请改正名称`,
  };
}
