import { nameKey } from '../text/name-key.ts';
import type { AskedWord } from './asked-words.ts';

const heading = /^(?:规划(?:建设)?|新建|扩建|改[建造]|编制|重点|专项|项目|合并|抽查)(?:数|类|部分)?$/u;

/** What a heading over lines says of them that is no topic of theirs, alone or numbered: 一、规划, （新建）. */
export function headingIn(text: string): readonly AskedWord[] {
  const word = nameKey(text)
    .replace(/^(?:[\d一二三四五六七八九十]+[、.]|\([\d一二三四五六七八九十]+\))/u, '')
    .replace(/^[([](.*)[)\]]$|:$/gu, '$1');
  return heading.test(word) ? [{ word, why: 'state', reason: '也可能不是现有的全部数' }] : [];
}

const division =
  /^(?:按.{0,6}|分)(?:级别?|等[级次]|经济|登记|注册|编制|地区|区域|城乡|性质|所有制|隶属|[举主]办|科[室别]|机构|街道|乡镇|年龄|性别|职称|学历|户籍)(?:情况|类型|类别)?(?:分(?:类|组|布|列)?|划分)?$/u;

/** What a heading over lines tells apart, which lines that name measures of all may be some of: 按级别分：, 分科室. */
export function divisionIn(text: string): readonly AskedWord[] {
  const word = nameKey(text)
    .replace(/^(?:[\d一二三四五六七八九十]+[、.]|\([\d一二三四五六七八九十]+\))/u, '')
    .replace(/:$/u, '');
  return division.test(word) ? [{ word, why: 'part', reason: '下面的可能只是其中一部分的数' }] : [];
}
