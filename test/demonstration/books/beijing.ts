import type { Figures } from '../figures.ts';
import { item } from '../item.ts';
import { list } from '../layouts/list.ts';
import type { Book } from '../page.ts';

/** 市级参照指标.xlsx: the city's yardsticks and context; a yardstick that the city has not issued stays blank. */
export function reference(figures: Figures): Book {
  const { year } = figures;
  const yardsticks = [
    item('全市基层诊疗人次占比', '%', '全市平均基层诊疗人次占比'),
    ...(year >= 2023 ? [item('市级疾控力量配置标准', '人/万人', '市级疾病预防控制力量配置标准')] : []),
  ];
  const open = yardsticks.filter((what) => figures.at(what.measure) === null).map((what) => what.label);
  return {
    file: '市级参照指标.xlsx',
    pages: [
      list(figures, {
        name: '全市概况',
        title: `北京市人口与健康水平（${year}年）`,
        items: [
          item('年末常住人口', '万人', '常住人口'),
          item('年末户籍人口', '万人', '户籍人口'),
          item('人均期望寿命', '岁', '人均预期寿命'),
          item('活产数', '人'),
          item('婴儿死亡数', '人'),
          item('孕产妇死亡数', '人'),
        ],
      }),
      list(figures, {
        name: '参照指标',
        title: `北京市卫生健康参照指标（${year}年）`,
        items: yardsticks,
        notes: open.length > 0 ? [`注：${open.join('、')}市级尚未发布。`] : [],
      }),
    ],
  };
}
