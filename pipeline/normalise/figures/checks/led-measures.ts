import { nearestNames, standardNames } from '../../labels/nearest.ts';
import { isProvider } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { unusedName } from '../../registers/unused.ts';
import { qualifies } from '../../resolve/topics.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { isKnownWhole } from '../../words/known-whole.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import type { Taken } from '../values/taken.ts';

export function isMember({ facets }: LabelUse): boolean {
  return facets?.members !== undefined;
}

/** Whether a measure that a line names may be only that of the line which opens its list: 执业（助理）医师数 behind 公立医院人员数. */
export function isNarrowedBy(
  measure: Taken['figure']['measure'],
  line: LabelUse,
  host: LabelUse,
  { dictionary }: Reader,
): boolean {
  // Of some people only people are counted, of hospitals their beds and visits too, but no other institutions.
  const isOf = measure.unit === '人' || ((isMember(host) || isProvider(host.text)) && measure.unit !== '个');
  if (line.facets?.measure !== measure || !isOf || allStaff.test(host.text.trim())) return false;
  // 年末长住人口 is a name misspelt.
  const isMisspelt = host.facets === null && nearestNames(host.text, standardNames(dictionary)).length > 0;
  return (
    isProvider(host.text) ||
    qualifies(host, measure, dictionary) ||
    (isSomeStaff(host, dictionary) && !isKnownWhole(host.text, measure, dictionary)) ||
    (!isMisspelt && unknownWords(host.text, [measure], dictionary).some((word) => !isPlainStaff(word, host)))
  );
}

/** 工作人员 and 管理人员 are no part that the lines below are of. */
function isPlainStaff(word: string, { text }: LabelUse): boolean {
  return /^(?:工作|管理)(?:人员|职工)$/u.test(word) && nameKey(text).startsWith(word);
}

/** 编制人员, 当年新增人员, of which no register knows what they are a part of; not 工作人员. */
function isSomeStaff({ text, facets }: LabelUse, dictionary: Dictionary): boolean {
  if (facets !== null || unusedName(text, dictionary) !== null) return false;
  return /(?:人员|职工|编制)(?:总?数)?$/u.test(text.trim()) && !allStaff.test(text.trim());
}

const allStaff =
  /^(?:年末|本年|全[区部]|辖区|实有|实际|现有|各类|所有)*(?:工作|医务|医护|从业|在[职岗册])?(?:人员|职工)(?:总?数)?$/u;
