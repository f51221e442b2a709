import { csvLine } from '../../../model/csv-line.ts';
import type { Finding } from '../../sheet/finding.ts';
import type { AskedWord, Why } from '../../words/asked-words.ts';

/** What a word of a note may say of the figures, what was expected, and what to do where it does. */
const doubts: Readonly<Record<Why, readonly [means: string, expected: string, otherwise: string]>> = {
  part: ['所说的数可能不是全部', '指标项口径的全部数', '不是全部的，请报送科室补报'],
  unknown: ['不知是什么，所说的数可能不是全部', '指标项口径的全部数', '不是全部的，请报送科室补报'],
  state: ['所说的数可能还不是最终的，或有疑问', '本年实际的、最终的数', '要改的，请报送科室改报'],
  time: [
    '所说的数可能不是本年全年（或年末）的',
    '本年全年（或年末）的数',
    '是别的时间的，请换成本年全年（或年末）的数',
  ],
  place: ['所说的数可能是别处的', '本地区的数', '是别处的，请换成本地区的数'],
  source: ['所说的数可能只是这一处来源的，不是全部', '指标项口径的全部数', '不是全部的，请报送科室补报'],
  kind: ['所说的可能是另一种数，不是指标项要的数', '指标项口径的数', '是另一种数的，请换成指标项要的数'],
  more: ['所说的数可能多算了指标项以外的', '指标项口径的数', '多算了的，请报送科室改报'],
};

/** A note or a remark by which figures may not be those that are asked for; they are read and bear its words. */
export function narrowingNote(text: string, { word, why, reason }: AskedWord): Finding {
  const shown = shortened(text);
  const [means, expected, otherwise] = doubts[why];
  return {
    severity: 'warn',
    code: 'W247',
    key: text,
    said: text,
    found: `“${shown}”${shown === word ? '' : `（${word}）`}：${reason ?? means}；数已照常读入`,
    expected,
    remedy: `请核对；${otherwise}；不是这样的，请改写这句话，或在 title_words.csv 加一行“${csvLine([text, '表注', '', '理由', ''])}”`,
  };
}

/** The beginning of a text, as messages quote it. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}……` : text;
}
