import type { Resolution } from '../resolve/resolution.ts';
import { listedLine } from '../resolve/unused-lines.ts';
import type { Finding } from '../sheet/finding.ts';
import type { Slot } from '../sheet/grid.ts';
import type { LabelUse } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { hasWholeBeside, isOneOfBodies } from './meaning/lists-of-bodies.ts';
import * as label from './messages/label-messages.ts';
import { unreadCell } from './messages/unread-messages.ts';
import { unusedReason } from './unused-label.ts';
import { wantedFigures } from './wanted.ts';

export function reportUnread(
  reader: Reader,
  slot: Slot,
  resolution: Exclude<Resolution, { kind: 'figure' }>,
  labels: readonly LabelUse[],
): void {
  const { findings, dictionary, table } = reader;
  const use = resolution.kind === 'unread' ? null : resolution.use;
  const wants = wantedFigures(labels, use, reader, resolution.kind !== 'unknown');
  const add = (finding: Finding) => findings.add({ ...finding, wants }, [slot]);
  if (resolution.kind === 'ignored') add(label.ignoredLabel(resolution.use));
  else if (resolution.kind === 'unknown') {
    const { use, section = false } = resolution;
    const reason = section ? null : unusedReason(use, labels, reader);
    if (reason !== null) add(label.unusedLabel(use, reason));
    else if (!section && isOneOfBodies(use, reader))
      add(hasWholeBeside(use, reader) ? label.ignoredLabel(listedLine(use)) : label.oneOfBodies(use));
    else {
      const units = labels.flatMap(({ facets }) => facets?.units ?? []);
      add(label.unknownLabel(use, section, units, dictionary, reader.place.folder));
    }
  } else {
    const named = table.said.pairs.filter((pair) => pair.key === 'measure').map((pair) => pair.value);
    const title = [...named, ...table.said.titles].find((text) => text !== '') ?? '';
    add(unreadCell(resolution.why, resolution.detail, resolution.measure, title));
  }
}
