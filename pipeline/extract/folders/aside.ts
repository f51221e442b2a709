import { discards, samples } from '../../model/aside-names.ts';

/** Words of a folder or a file for what was set aside, or shows how to fill in a form. */
const words = new RegExp(`${discards}|废止|废弃|过期|${samples}|^旧$|[(_-]旧\\)?$`, 'u');
const foreignWords = /(?:^|[\s_.(-])(?:old|bak|backup|draft|template|sample)(?:$|[\s_.)\d-])/iu;
const partsOfYear =
  /[一二三四1-4]季度?|[上下]半年|前[一二三]季度|半年报|月报|(?<![\d-])0?1-(?:0?[2-9]|1[01])月|^\d{1,2}月|^[一二三四五六七八九十]{1,2}月/u;
const wider = /^(?:全国|全市|市级|全省|省级)/u;
/** A place, when it is none of the words for the whole place or a part without borders. */
const places =
  /^(?!(?:各|分|本|我|辖|城|社|园|郊|山|校|院|病|疫|小|地|片|全|市)[市区县]$)[\u4e00-\u9fa5]{1,6}(?:省|市|区|县|街道|街道办事处|地区办事处|镇|乡)$/u;
const providers = /(?<!保健|防治)(?:医院|卫生院|服务中心|服务站|卫生室|门诊部|诊所)$/u;

/** Folders of what nobody means to send. */
const rejected = /^(?:退回|打回|无用|不用|不要用?|错误?|有误|测试)(?:的|数据|表|文件|修改)*$/u;
const before = /^(?:往年|去年|上年度?|历史)(?:的|数据|表|资料|年报)*$/u;
/** A day on which files came: 2024-01-20, 1月20日. */
const day = /^(?:(?:19|20)\d\d[-.年])?\d{1,2}[-.月]\d{1,2}日?$/u;

/** When the files came: （2024年1月报送）. */
const receipt = /\([^()]*(?:报|收到|送)[^()]*\)$/u;

/**
 * What the name of a folder inside of `<地区>/<年份>/` says its files are, when that is not the area's figures of the
 * year; `null` when it says no such thing.
 */
export function asideFolder(folder: string, area: string, year: number): string | null {
  const name = folder.normalize('NFKC').trim().replace(receipt, '');
  const years: readonly string[] = name.match(/(?:19|20)\d\d(?=年|[^\d]|$)/gu) ?? [];
  if (day.test(name)) return null;
  if (asideFile(name) || rejected.test(name)) return '作废、留底或示范的表';
  if (before.test(name)) return '别的年份的表';
  if (years.length > 0 && !years.includes(String(year))) return '别的年份的表';
  if (partsOfYear.test(name.replace(/^(?:19|20)\d\d年?/u, ''))) return '不满一年的表';
  const isOwn = area.includes(name) || name.includes(area);
  if (!isOwn && (places.test(name) || (wider.test(name) && !/[市省]$/u.test(area)))) return '别的地区的表';
  return providers.test(name) ? '一个机构的表' : null;
}

/** Whether the name of a file says that it was set aside or shows how to fill in a form. */
export function asideFile(file: string): boolean {
  const name = file
    .normalize('NFKC')
    .replace(/\.[^.]*$/u, '')
    .trim();
  return words.test(name) || foreignWords.test(name);
}
