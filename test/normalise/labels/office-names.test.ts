import { describe, expect, test } from 'vitest';
import { nearestNames, standardNames } from '../../../pipeline/normalise/labels/nearest.ts';
import { providerOfFile } from '../../../pipeline/normalise/places/providers.ts';
import { book, codes, dictionary, lines, read, sheet } from '../build.ts';

const one = (name: string, unit: string, value = 36) =>
  read(book(sheet([['2023年朝阳区规划监测数据'], ['指标', '单位', '数值'], [name, unit, value]])));

describe('只差“人数”“项数”的名称，旁边的单位正是它的', () => {
  test.each([
    ['紧急医学救援队伍', '人', '紧急医学救援队伍人数'],
    ['公共卫生骨干队伍', '人', '公共卫生骨干队伍人数'],
    ['信息安全服务', '项', '信息安全服务项数'],
    ['信创健康云平台', '朵', '信创健康云平台数'],
    ['镇村医疗一体化专网', '张', '镇村医疗一体化专网数'],
    ['已与平台互联互通的公立医疗机构', '家', '已互联互通公立医疗机构数'],
    ['应覆盖社区和500人以上行政村', '个', '应覆盖社区和行政村数'],
  ])('%s（%s）', (name, unit, measure) => {
    expect(lines(one(name, unit))).toEqual([`朝阳区 2023 ${measure} 36`]);
    expect(codes(one(name, unit))).toEqual([]);
  });

  test.each([
    ['紧急医学救援队伍', '支'],
    ['街道公共卫生骨干队伍', '人'],
    ['市级紧急医学救援队伍', '人'],
    ['家庭医生签约团队', '个'],
    ['孕产妇系统管理', '%'],
    ['规范化电子健康档案', '份'],
    ['综合医院', '张'],
    ['3岁以下婴幼儿托位', '张'],
    ['互联互通医疗机构', '家'],
    ['疾控', '人'],
  ])('%s（%s）不是，要问', (name, unit) => {
    expect(lines(one(name, unit))).toEqual([]);
    expect(codes(one(name, unit))).not.toEqual([]);
  });
});

test('名称里的“的”写不写都一样', () => {
  const written = (name: string) => lines(one(name, '个', 9));
  expect(written('提供中医药服务村级医疗机构数')).toEqual(['朝阳区 2023 提供中医药服务的村级医疗机构数 9']);
  expect(written('提供全流程外语服务的医疗机构数')).toEqual(['朝阳区 2023 提供全流程外语服务医疗机构数 9']);
  expect(written('新增的行政村总数')).toEqual([]);
});

test('相近的名称：以它结尾的在前，一个年龄不像另一个，地区不像地区里的机构', () => {
  const near = (text: string) => nearestNames(text, standardNames(dictionary));
  expect(near('床位数（张）')).toContain('实际开放床位数');
  expect(near('床位数（张）')).toContain('注册床位数');
  expect(near('36-50岁')).toEqual([]);
  expect(near('65岁及以上')).toEqual([]);
  expect(near('密云区医院')).not.toContain('密云区');
  expect(near('密云县')).toContain('密云区');
});

test('文件名里的“各街道”不是一个街道', () => {
  expect(providerOfFile('儿童保健各街道')).toBe('');
  expect(providerOfFile('签约分街道')).toBe('');
  expect(providerOfFile('户籍人口街道')).toBe('');
  expect(providerOfFile('实际开放床位数街道2023年')).toBe('');
  expect(providerOfFile('望京街道2023年')).toBe('望京街道');
  expect(providerOfFile('和平街街道2023年')).toBe('和平街街道');
});

describe('年龄构成里的65岁及以上', () => {
  const ages = (title: string, over: string) =>
    read(
      book(
        sheet([
          [title],
          ['年龄', '人数'],
          ['0-14岁', 100],
          ['15-59岁', 700],
          [over, 200],
          ['其中：65岁及以上', 120],
          ['合计', 1000],
        ]),
      ),
    );

  test('写在60岁及以上的“其中”里的，没有漏掉谁', () => {
    expect(lines(ages('2023年朝阳区常住人口年龄构成', '60岁及以上'))).toEqual([
      '朝阳区 2023 65岁及以上常住人口 120',
      '朝阳区 2023 年末常住人口 1000',
    ]);
  });

  test.each([
    ['2023年朝阳区常住人口年龄构成', '60-79岁'],
    ['2023年朝阳区常住人口年龄构成', '70岁及以上'],
    ['2023年朝阳区户籍人口年龄构成', '60岁及以上'],
    ['2023年朝阳区外来人口年龄构成', '60岁及以上'],
    ['2023年朝阳区女性常住人口年龄构成', '60岁及以上'],
  ])('%s，%s：要问', (title, over) => {
    expect(lines(ages(title, over)).join()).not.toContain('65岁及以上');
    expect(codes(ages(title, over)).join()).toContain('W221');
  });
});
