import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const kinds = ['心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'];
const numbers = [1979, 1192, 171, 312];
const chronic = '朝阳区 2023 四类慢性病死亡人数';
const body = kinds.map((kind, at): readonly Box[] => [kind, numbers[at] ?? 0]);
const all = kinds.map((kind, at) => `${chronic}/${kind} ${numbers[at]}`).sort();
const of = (title: string, ...rows: readonly (readonly Box[])[]) => read(book(sheet([[title], ...rows])));

describe('“死亡人数”下面的四类慢性病，是四类慢性病死亡人数', () => {
  test.each(['朝阳区2023年慢性病死亡情况', '朝阳区2023年居民死因构成'])('%s', (title) => {
    const result = of(title, ['病种', '死亡人数'], ...body, ['其他', 727], ['合计', 4381]);
    expect(lines(result)).toEqual(all);
    expect(codes(result)).toContain('W227 B8');
  });

  test('旁边另有不认识的死因', () => {
    const result = of('朝阳区2023年居民死因构成', ['死因', '死亡人数'], ...body, ['损伤和中毒', 200], ['合计', 4381]);
    expect(lines(result)).toEqual(all);
  });
});

describe('看不出是不是四类慢性病死亡人数的，要问', () => {
  test('没有列全四类', () => {
    const result = of('朝阳区2023年居民死因构成', ['死因', '死亡人数'], ...body.slice(0, 3), ['合计', 4381]);
    expect(lines(result)).toEqual([]);
    expect(codes(result).join()).toMatch(/W224 B3.*W224 B4.*W224 B5|W224 B3:B5/u);
  });

  test('旁边是出院人数：住院病人的死亡', () => {
    const beside = body.map(([kind, number]): readonly Box[] => [kind ?? '', 9000, number ?? 0]);
    const result = of('朝阳区2023年疾病构成', ['病种', '出院人数', '死亡人数'], ...beside);
    expect(lines(result)).toEqual([]);
  });

  test.each(['朝阳区2023年男性居民死因', '朝阳区2023年住院病人死亡情况', '望京街道2023年居民死亡情况'])(
    '%s',
    (title) => {
      expect(lines(of(title, ['病种', '死亡人数'], ...body))).toEqual([]);
    },
  );

  test.each(['婴儿死亡数', '户籍死亡人数'])('别的死亡数（%s）的各死因不读', (name) => {
    const result = of('朝阳区2023年情况', ['死因', name], ...body, ['合计', 4381]);
    expect(lines(result).filter((line) => line.includes('慢性病'))).toEqual([]);
  });
});
