import type { Taken } from '../../figures/values/taken.ts';
import { spotKey } from '../../sheet/spots.ts';
import type { Reader } from '../../tables/reader.ts';
import { registeredPeople } from '../messages/name-messages.ts';

const [registered, resident] = [/(?<!非)户籍/u, /常住/u];

/**
 * Asks about counts of residents (常住) whose names do not say so in a table that speaks of the registered (户籍) and
 * nowhere of residents: 65岁及以上老年人口数 below 户籍总人口. What is asked about already is passed over.
 */
export function askAboutRegisteredPeople(reader: Reader, taken: readonly Taken[]): void {
  const { findings, grid, place, table } = reader;
  const residents = taken.filter(
    ({ figure, observation }) => observation?.value != null && resident.test(figure.measure.name),
  );
  if (residents.length === 0) return;
  const lines = table.body.flatMap(({ row }) => grid.rows[row] ?? []).filter(({ kind }) => kind === 'text');
  const labels = taken.flatMap((item) => item.labels);
  const said = [...lines, ...labels].map(({ text }) => text);
  const around = [...table.said.titles, place.sheet, place.file.split('/').at(-1) ?? ''];
  if (!said.some((text) => registered.test(text)) || [...said, ...around].some((text) => resident.test(text))) return;
  const asked = new Set(findings.spots().map(({ row, column }) => spotKey(row, column)));
  const open = residents.filter(({ slot }) => !asked.has(spotKey(slot.row, slot.column)));
  const names = [...new Set(open.map(({ figure }) => figure.measure.name))];
  if (open.length > 0)
    findings.add(
      registeredPeople(names),
      open.map(({ slot }) => slot),
    );
}
