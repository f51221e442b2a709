import type { Figures } from '../figures.ts';
import { type Item, item } from '../item.ts';
import { deaths } from '../layouts/deaths.ts';
import { form } from '../layouts/form.ts';
import { list } from '../layouts/list.ts';
import { lastYears, years } from '../layouts/years.ts';
import type { Book } from '../page.ts';
import { type Rate, rate } from '../rates.ts';

const maternal: readonly Item[] = [
  item('活产数', '人', '活产婴儿数'),
  item('产妇数', '人', '产妇总数'),
  item('孕产妇死亡数', '人', '孕产妇死亡人数'),
  item('婴儿死亡数', '人', '婴儿死亡人数'),
  item('5岁以下儿童死亡数', '人', '5岁以下儿童死亡人数'),
  item('孕产妇系统管理人数', '人', '孕产妇系统服务人数'),
  item('儿童保健系统管理人数', '人', '0—6岁儿童保健系统服务人数'),
  item('产前筛查人数', '人'),
  item('新生儿遗传代谢性疾病筛查人数', '人', '新生儿遗传代谢病筛查人数'),
  item('新生儿听力筛查人数', '人', '新生儿听力障碍筛查人数'),
  item('农村适龄妇女两癌应筛查人数', '人', '两癌应筛查人数'),
  item('农村适龄妇女两癌实筛查人数', '人', '两癌实际筛查人数'),
];

const maternalRates: readonly Rate[] = [
  rate('婴儿死亡率', '婴儿死亡数', '活产数', '‰', 1000),
  rate('5岁以下儿童死亡率', '5岁以下儿童死亡数', '活产数', '‰', 1000),
  rate('孕产妇死亡率', '孕产妇死亡数', '活产数', '/10万', 100_000),
  rate('孕产妇系统服务率', '孕产妇系统管理人数', '活产数'),
  rate('产前筛查率', '产前筛查人数', '产妇数'),
  rate('新生儿听力障碍筛查率', '新生儿听力筛查人数', '活产数'),
];

/** 妇幼健康.xlsx, an official form; 2022 of Chaoyang has one row that no dictionary knows. */
export function maternalAndChild(figures: Figures, firstYear: number): Book {
  const page = form(figures, {
    name: '妇幼健康年报',
    title: `${figures.area}妇幼健康年报表`,
    number: '京卫妇演1表',
    unit: `${figures.area}妇幼保健院`,
    items: maternal,
    previous: figures.year > firstYear,
    rates: maternalRates,
    extra: figures.area === '朝阳区' && figures.year === 2022 ? [['婚前医学检查率', '%', 31.5]] : [],
  });
  return { file: '妇幼健康.xlsx', pages: [page] };
}

/** 疾病预防控制.xlsx: notifiable diseases, staff, life expectancy over the years, immunisation. */
export function diseaseControl(figures: Figures): Book {
  const { area, year } = figures;
  const page = (name: string, title: string, items: readonly Item[], notes: readonly string[] = []) =>
    list(figures, { name, title: `${area}${title}（${year}年）`, items, notes });
  return {
    file: '疾病预防控制.xlsx',
    pages: [
      page(
        '传染病',
        '法定传染病报告情况',
        [
          item('甲乙类传染病报告发病数', '例', '甲、乙类传染病报告病例数'),
          item('甲乙类传染病报告发病数', '例', '其中：新型冠状病毒感染', '新型冠状病毒感染'),
        ],
        ['注：甲、乙类传染病报告病例数含新型冠状病毒感染。'],
      ),
      years(figures, {
        name: '期望寿命',
        title: `${area}居民期望寿命`,
        items: [item('人均期望寿命', '岁', '人均期望寿命')],
        years: lastYears(figures, 5).filter((candidate) => figures.at('人均期望寿命', '', candidate) !== null),
      }),
      page('疾控机构', '疾病预防控制机构人员', [item('疾控人员数', '人', '疾病预防控制机构人员数')]),
      page('免疫规划', '国家免疫规划疫苗接种情况', [
        item('国家免疫规划疫苗应接种剂次数', '剂次', '国家免疫规划疫苗应种剂次'),
        item('国家免疫规划疫苗实接种剂次数', '剂次', '国家免疫规划疫苗实种剂次'),
      ]),
    ],
  };
}

/** 死因监测.xlsx: ages × deaths × causes, in one sheet or in two. */
export function causesOfDeath(figures: Figures, sheets: 1 | 2): Book {
  const title = `${figures.area}分年龄死亡与四类慢性病死亡（${figures.year}年）`;
  const pages =
    sheets === 1
      ? [deaths(figures, { name: '死因监测', title, part: 'all' })]
      : [
          deaths(figures, {
            name: '年龄别死亡',
            title: `${figures.area}分年龄人口与死亡（${figures.year}年）`,
            part: 'ages',
          }),
          deaths(figures, {
            name: '四类慢性病',
            title: `${figures.area}分年龄四类慢性病死亡（${figures.year}年）`,
            part: 'causes',
          }),
        ];
  return { file: '死因监测.xlsx', pages };
}
