import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const under = (heading: string, name = '规范管理人数') =>
  read(book(sheet([['2023年朝阳区基本公共卫生服务'], ['类别', '指标', '单位', '数值'], [heading, name, '人', 100]])));

describe('名称的前一半在左边的类别里', () => {
  test.each([
    ['严重精神障碍患者', '规范管理人数', '严重精神障碍患者规范管理人数'],
    ['严重精神障碍患者管理', '规范管理人数', '严重精神障碍患者规范管理人数'],
    ['高血压患者管理', '规范管理人数', '高血压患者规范管理人数'],
    ['高血压患者健康管理', '规范管理人数', '高血压患者规范管理人数'],
    ['家庭医生签约', '签约人数', '家庭医生签约人数'],
  ])('%s 下的%s，合起来是一个名称', (heading, name, measure) => {
    const result = under(heading, name);
    expect(lines(result)).toEqual([`朝阳区 2023 ${measure} 100`]);
  });

  test.each([
    ['老年严重精神障碍患者管理', '规范管理人数'],
    ['高血压、糖尿病患者管理', '规范管理人数'],
    ['三级医院严重精神障碍患者', '规范管理人数'],
    ['重点人群管理', '规范管理人数'],
    ['65岁及以上高血压患者管理', '规范管理人数'],
    ['65岁及以上高血压患者(健康)管理', '规范管理人数'],
    ['35岁以上高血压患者', '规范管理人数'],
    ['高血压患者（家医签约）', '规范管理人数'],
    ['高血压患者建档', '规范管理人数'],
    ['孕产妇中期', '系统管理人数'],
    ['家庭医生续约', '签约人数'],
    ['家庭医生续签', '签约人数'],
    ['非院前医疗急救', '呼叫数'],
    ['非国家免疫规划疫苗', '应接种剂次数'],
  ])('%s 下的%s，类别多了名称没有的词，要问', (heading, name) => {
    const result = under(heading, name);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('W221 D3');
  });
});

test('类别只是标题，下面一行没有指标用到，不问', () => {
  const result = read(
    book(
      sheet(
        [
          ['2023年朝阳区卫生统计'],
          ['类别', '指标', '单位', '数值'],
          ['服务', '总诊疗人次', '万人次', 5120.3],
          [null, '出院人数', '万人次', 82],
        ],
        ['A3:A4'],
      ),
    ),
  );
  expect(lines(result)).toEqual(['朝阳区 2023 总诊疗人次 51203000']);
  expect(codes(result).filter((code) => code.startsWith('W'))).toEqual([]);
});

describe('名称的前一半在上面的小标题里', () => {
  const below = (heading: string, name: string) =>
    read(book(sheet([['2023年朝阳区基本公共卫生服务'], ['指标', '单位', '数值'], [heading], [name, '人', 100]])));

  test.each([
    ['（一）高血压', '年内管理患者数', '年内管理高血压患者数'],
    ['2型糖尿病', '规范管理患者数', '糖尿病患者规范管理人数'],
    ['严重精神障碍', '在册患者数', '在册严重精神障碍患者数'],
    ['一、孕产妇保健', '系统管理人数', '孕产妇系统管理人数'],
    ['三、新生儿疾病筛查', '听力筛查人数', '新生儿听力筛查人数'],
    ['新生儿筛查情况', '遗传代谢病筛查人数', '新生儿遗传代谢性疾病筛查人数'],
  ])('%s 下的%s', (heading, name, measure) => {
    expect(lines(below(heading, name))).toEqual([`朝阳区 2023 ${measure} 100`]);
  });

  test.each([
    ['冠心病', '年内管理患者数'],
    ['高血压高危人群', '规范管理患者数'],
    ['流动孕产妇保健', '系统管理人数'],
    ['早产儿疾病筛查', '听力筛查人数'],
  ])('%s 下的%s 是别的，要问', (heading, name) => {
    const result = below(heading, name);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('W221 C4');
  });
});

test('总数 below the persons that are counted', () => {
  const counted = (leaf: string, heading = '0-6岁儿童') =>
    read(
      book(
        sheet(
          [['2023年朝阳区儿童保健'], ['年份', heading, null], [null, leaf, '系统管理人数'], ['2023年', 190000, 180000]],
          ['A2:A3', 'B2:C2'],
        ),
      ),
    );
  expect(lines(counted('总数'))).toContain('朝阳区 2023 0—6岁儿童数 190000');
  expect(lines(counted('总人数（人）'))).toContain('朝阳区 2023 0—6岁儿童数 190000');
  expect(lines(counted('抽查数')).join()).not.toContain('儿童数');
  expect(lines(counted('总数', '综合医院')).join()).not.toContain('综合医院数');
});
