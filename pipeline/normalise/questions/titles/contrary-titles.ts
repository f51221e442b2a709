import type { Taken } from '../../figures/values/taken.ts';
import { grouped } from '../../memory/grouped.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { scopeIn } from '../../words/scope.ts';
import { contraryTitle } from '../messages/contradiction-messages.ts';

const none: ReadonlySet<string> = new Set();

/**
 * Asks where a title names one member of a dimension (社会办医疗机构床位) and the table below has figures of the others, or
 * of all of them together: either the title or the lines are of another table.
 */
export function askAboutContraryTitles({ context, dictionary, findings }: Reader, taken: readonly Taken[]): void {
  for (const [measure, items] of grouped(taken, ({ figure }) => figure.measure)) {
    for (const title of context.titles) {
      const word = scopeIn(title, measure, none, dictionary);
      const named = word === null ? [] : (dictionary.memberNames.get(nameKey(word)) ?? []);
      const member = named.find(({ dimension }) => measure.dimensions.includes(dimension));
      if (word === null || member === undefined) continue;
      const others = items.filter(
        ({ figure, observation }) => observation?.value != null && !figure.breakdown.split(' / ').includes(member.name),
      );
      if (others.length > 0)
        findings.add(
          contraryTitle(title, word),
          others.map(({ slot }) => slot),
        );
    }
  }
}
