import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const noted = (note: string) =>
  read(
    book(
      sheet([
        ['朝阳区2023年卫生资源情况'],
        ['指标', '2023年'],
        ['注册护士数', 20000],
        ['执业（助理）医师数', 18000],
        ['活产数', 19000],
        ['实有床位数', 25000],
        [note],
      ]),
    ),
  );

test.each([
  ['注：注册护士数是指三级医院的注册护士。', '三级医院'],
  ['注：注册护士是指在公立医院工作的注册护士。', '公立医院'],
  ['执业（助理）医师数：指在基层工作的医师。', '基层'],
  ['注：注册护士数指65岁以下的护士。', '65岁以下'],
  ['注：执业（助理）医师=执业医师+执业助理医师+乡村医生。', '乡村医生'],
  ['注：执业（助理）医师数=执业医师数。', '执业医师数'],
  ['注：注册护士数，指在三级医院工作的注册护士。', '三级医院'],
  ['注：本表所称注册护士，是指公立医院注册护士。', '公立医院'],
])('%s: what the measure is said to be is less or more than it', (note, word) => {
  const result = noted(note);
  expect(lines(result)).toHaveLength(4);
  expect(codes(result)).toEqual(['W247 A7']);
  expect(result.problems[0]?.found).toContain(`（${word}）`);
});

test.each([
  '注：注册护士数指取得注册护士证书且在岗的人数。',
  '注：注册护士数是指年末在册并在岗的注册护士。',
  '注：注册护士数是指全区各级各类医疗卫生机构的注册护士。',
  '注：执业（助理）医师数=执业医师+执业助理医师。',
  '注：活产数=常住活产+流动活产。',
  '注：三级医院是指经评审的三级甲等、乙等医院。',
  '注：注册护士，是指取得注册护士证书的人员。',
  '活产数：指妊娠满28周及以上（如孕周不清楚，可参考出生体重达1000克及以上），娩出后有心跳、呼吸、脐带搏动、随意肌收缩4项生命体征之一的新生儿数。',
  '注册护士：指具有注册护士证书且实际从事护理工作的人员，不包括从事管理工作的护士。',
  '执业（助理）医师：指实际从事医疗、预防保健工作的人员，不包括实际从事管理工作的执业医师和执业助理医师。',
  '活产数：指年内妊娠满28周及以上（如孕周不清楚，可参考出生体重达1000克及以上）娩出后有心跳的新生儿数。',
  '实有床位数：指年底固定实有床位（非编制床位），包括正规床、简易床、监护床、超过半年加床、正在消毒修理床位、因扩建或大修而停用床位，不包括产科新生儿床、接产室待产床、库存床、观察床、临时加床和病人家属陪侍床。',
])('%s: the measure itself, or another word', (note) => {
  const result = noted(note);
  expect(lines(result)).toHaveLength(4);
  expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
});

test.each([
  '注：公立医院妊娠满28周及以上（如孕周不清楚，可参考出生体重达1000克及以上）的新生儿',
  '注：活产数为户籍产妇妊娠满28周及以上（如孕周不清，可参考出生体重达1000克及以上）的公立医院新生儿数',
  '注：可参考出生体重达1000克及以上）的户籍新生儿',
])('%s: the words of the national forms with others', (note) => {
  expect(codes(noted(note)).filter((code) => !code.startsWith('N'))).not.toEqual([]);
});

const deaths = (note: string) =>
  read(
    book(
      sheet([['朝阳区2023年妇幼健康情况'], ['指标', '2023年'], ['婴儿死亡数', 30], ['0—6岁儿童数', 190000], [note]]),
    ),
  );

test.each(['注：婴儿指不满1周岁的儿童。', '说明：儿童指0—6岁的儿童。', '注：婴儿指未满1周岁的人群'])(
  '%s: a word within a name, by its age alone',
  (note) => {
    expect(codes(deaths(note)).filter((code) => !code.startsWith('N'))).toEqual([]);
  },
);

test.each(['注：儿童指户籍儿童。', '注：婴儿指在本区医院出生的婴儿。', '注：儿童指在园儿童'])(
  '%s: more than an age',
  (note) => {
    expect(codes(deaths(note)).filter((code) => !code.startsWith('N'))).not.toEqual([]);
  },
);

const shares = (meaning: string) =>
  codes(
    read(
      book(
        sheet([
          ['朝阳区2023年健康素养监测结果'],
          ['指标', '指标说明', '单位', '2023年'],
          ['居民健康素养水平', meaning, '%', 44.1],
          ['国民体质合格率', '达到合格标准的人的比例', '%', 93.8],
        ]),
      ),
    ),
  ).filter((code) => !code.startsWith('N'));

test('what a percentage is of', () => {
  expect(shares('具备基本健康素养的人占总人群的比例')).toEqual([]);
  expect(shares('达到基本健康素养的人所占的比例')).toEqual([]);
});

test.each([
  '城市居民中具备健康素养的人的比例',
  '户籍人口中具备健康素养的人占户籍人口的比例',
  '丰台区具备健康素养的人占总人群的比例',
])('what a percentage is of, of some only: %s', (meaning) => {
  expect(shares(meaning)).not.toEqual([]);
});
