import { statedWhere } from '../around/stated-where.ts';
import { doubtsOfHeading } from '../resolve/heading-limits.ts';
import type { Resolution } from '../resolve/resolution.ts';
import type { Slot } from '../sheet/grid.ts';
import { cycleIn } from '../tables/cycles.ts';
import type { LabelUse } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { askedFor } from '../words/asked-words.ts';
import { unknownWords } from '../words/unknown-words.ts';
import { cellFault, strangeUnit, unitFault } from './messages/cell-messages.ts';
import * as say from './messages/figure-messages.ts';
import * as label from './messages/label-messages.ts';
import { doubtfulHeading } from './messages/word-messages.ts';
import { firstOf, observed } from './observed.ts';
import { reportUnread } from './unread-cell.ts';
import { sharedScale } from './values/shared-scale.ts';
import type { StatedUnits } from './values/stated-units.ts';
import type { Taken } from './values/taken.ts';
import { withTopicUnits } from './values/topic-units.ts';
import { isDottedThousands, isPartOfOne, measuredValue, storedValue } from './values/value.ts';

/** Reads a cell whose labels are resolved; what cannot be taken goes to the findings. */
export function takeCell(
  reader: Reader,
  slot: Slot,
  resolution: Resolution,
  written: StatedUnits,
  labels: readonly LabelUse[],
): Taken | null {
  const { findings, dictionary, context, place, table } = reader;
  const { reading } = slot;
  const weighty = reading.kind === 'number' || (reading.kind === 'fault' && reading.fault !== 'words');
  if (resolution.kind !== 'figure') {
    if (weighty) reportUnread(reader, slot, resolution, labels);
    return null;
  }
  const { figure, doubt } = resolution;
  const units = withTopicUnits(written, resolution.topics, figure.measure, dictionary);
  if (doubt !== null) {
    const where = () =>
      statedWhere('stated' in doubt ? doubt.stated : '', { context, said: table.said, ...place }, dictionary);
    if (weighty) findings.add(say.doubtful(doubt, figure, place.folder, where()), [slot]);
    return null;
  }
  const whole = reading.kind === 'fault' ? storedValue(reading, figure.measure, units, context, dictionary) : null;
  if (whole !== null) {
    const { value, resolution, decimal } = whole;
    const observation = observed(place, figure, slot, { value, resolution, state: 'reported' });
    return { figure, slot, stated: true, observation, decimal, labels };
  }
  if (reading.kind === 'fault') {
    findings.add(cellFault(reading.fault, reading.text, figure), [slot]);
    return null;
  }
  if (reading.kind === 'state') {
    const observation = observed(place, figure, slot, { value: null, state: reading.state, resolution: 0 });
    return { figure, slot, stated: true, observation, decimal: '', labels };
  }
  const value = measuredValue(reading, figure.measure, units, context, dictionary);
  if ('found' in value) {
    findings.add(unitFault(value.found, figure), [slot]);
    return null;
  }
  const { decimal, stated } = value;
  // 儿童（百人） over lines that say 人.
  if (units.strange !== undefined) findings.add(strangeUnit(units.strange.unit), [slot]);
  if (isPartOfOne(value, figure.measure)) {
    findings.add(say.partOfOne(figure, decimal, stated), [slot]);
    return stated ? null : { figure, slot, stated, observation: null, decimal, labels };
  }
  if (isDottedThousands(slot, value, figure.measure)) {
    findings.add(say.dottedThousands(figure, slot.text), [slot]);
    return null;
  }
  if (!stated && units.asked) findings.add(say.unitLeftOut(figure), [slot]);
  // 0"%" shows a stored 0.98 as 1%.
  const isBare = reading.unit === null || slot.cell?.value === value.value;
  if (stated && figure.measure.unit === '%' && isBare && value.value > 0 && value.value <= 1) {
    findings.add(say.smallShare(figure, decimal), [slot]);
  }
  for (const topic of resolution.topics) {
    const doubts = doubtsOfHeading(topic.text, figure.measure, dictionary);
    const words = [
      ...doubts.words,
      ...askedFor('time', cycleIn(topic.text, reader.grid)),
      ...askedFor('unknown', [...unknownWords(topic.text, [figure.measure], dictionary), ...doubts.signs]),
    ];
    const heading = words.length > 0 ? doubtfulHeading(words, topic.text) : label.topicHeading(topic);
    findings.add(heading, [firstOf(topic.slot)]);
  }
  const state = value.value === 0 ? 'zero' : 'reported';
  const observation = observed(place, figure, slot, {
    value: value.value,
    state,
    resolution: value.resolution,
    ...(stated ? {} : { unitAssumed: true as const }),
    ...(!stated && units.asked ? { unitAsked: true as const } : {}),
  });
  const scale = sharedScale(slot, figure.measure, units, labels, context, dictionary);
  return { figure, slot, stated, observation, decimal, labels, ...(scale === null ? {} : { scale }) };
}
