import { nameKey } from '../text/name-key.ts';

/** Words of time, state or part that the name of a file, of a folder or of a source may bear; not of a document that it quotes. */
const telling =
  /\d月|[一二三四五六七八九十]月|月[报末底]|[周旬]报|季|半年|上年|去年|前年|同期|q[1-4]|\d{8}|初[报稿步]|暂|预|拟|草|快报|计划|目标|规划|考核|自[评报查]|测算|估|推算|累计|进度|中期|期中|随访|问卷|抽样|调度|修[正订]|调整|更正|核减|去重|部分|全[市省国]|新增|净增|[存增]量|差额|编制|系统内|条线|单病种|出院|口径|平均|年均|平衡|未|备用|参考|测试|副本|[公民]立|公办|民办|[区委市]属|直属|试点|监测点|样本/u;

/** Whether the name of a file, of a folder or of a source says something of the figures: 自评, 11月月报, 区属. */
export function isTelling(text: string): boolean {
  return telling.test(nameKey(text.replace(/《[^《》]*》/gu, '')));
}
