import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from './names-of-measure.ts';

/** What is done by who sends figures, and what they are sent from. */
const acts =
  '(?:负责|提供|填报|报送|上报|登记|掌握|反馈|统计|汇总|口径|数据|数字|资料|报表|年报|系统|平台|人口库|信息|户籍|人口|数)*';
const from = '(?:(?:资料|数据)?来源[于自]?:?|来自于?|[取摘引]自|均?由|根?据|依据|采用|使用|按照?|[为系是])';
const said = new RegExp(`^(?:(.{0,14}?)${from})?([^:]{2,}?)的?${acts}$`, 'u');

/** Bodies outside of a health commission, each with a register of its own. */
const outside =
  /(?:分?局|公安[^、]*(?:支队|总队|大队)|派出所|残联|妇联|总工会|红十字会|编办|(?<!卫健|卫计|计生|健康)委(?:员会)?|(?:公安|民政|教育|人社|医保|体育|司法|残联)(?:部门|机关|系统)?)$/u;
/** Registers of some people. */
const registers = /^(?:实有|流动|暂住|外来|全员|户籍|户口)$/u;
/** Who puts together what others count. */
const compiles = /统计|年鉴|公报|普查|调查队|卫生|卫健|卫计|计生|健康|数据局|政务|科$/u;

const longestName = 14;
const sentence = /[请如应须含各其不未无把将已]|联系|报至|属于|负责/u;

/** What a clause says of all figures alike. */
const general = /^(?:注\d*:?|[本此该上]表|表[中内]|以上|上述|全部|各项?|所[列报填]|指标|统计|均|都|的)*$/u;

/**
 * The body outside of a health commission that a clause or a cell names as where figures come from, where the dictionary has
 * another department for the measure: 公安分局 beside 年末常住人口, whose register counts others than residents. Null for none, beside
 * those who compile what others count (统计局), and for a measure without a department. Used only to ask.
 */
export function otherOffice(key: string, measure: Measure, dictionary: Dictionary): string | null {
  const own = stemOf(dictionary.senders.get(measure.name) ?? '');
  const [, subject = '', bodies = ''] = said.exec(key) ?? [];
  if (own === '' || bodies === '' || !isAbout(subject, measure, dictionary)) return null;
  const parts = bodies.split(/[、/+和与及]/u);
  if (parts.some((part) => part.includes(own) || compiles.test(part))) return null;
  const isOwn = (word: string) => namesOfMeasure(measure, dictionary).some((name) => name.includes(word));
  const isBody = (part: string) => part.length <= longestName && outside.test(part) && !sentence.test(part);
  return parts.find((part) => isBody(part) || (registers.test(part) && !isOwn(part))) ?? null;
}

/** 公安 of 公安分局. */
function stemOf(department: string): string {
  return nameKey(department).replace(/(?:分?局|中心|[科办院所处委])$/u, '');
}

/** 户籍人口由公安分局提供 speaks of those whose names have the word. */
function isAbout(subject: string, measure: Measure, dictionary: Dictionary): boolean {
  const bare = subject.replace(/^注\d*:?/u, '').replace(/的?(?:数据|数字|资料|情况|数)?(?:均|都|全部)?$/u, '');
  return general.test(bare) || namesOfMeasure(measure, dictionary).some((name) => name.includes(bare));
}
