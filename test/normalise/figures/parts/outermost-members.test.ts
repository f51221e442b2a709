import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const kinds = (nurses: number): readonly (readonly Box[])[] => [
  ['朝阳区2023年医疗卫生机构、床位、人员数'],
  ['项目', '机构数（个）', '实有床位（张）', '注册护士（人）'],
  ['总计', 1753, 25120, 25060],
  ['一、医院', 280, 23100, 18700],
  ['  综合医院', 96, 11000, 10100],
  ['  中医医院', 61, 3700, 2300],
  ['  专科医院', 123, 8400, 6300],
  ['二、基层医疗卫生机构', 1420, 1510, 5600],
  ['三、专业公共卫生机构', 22, 420, 640],
  ['  疾病预防控制中心', 1, null, 12],
  ['  妇幼保健院', 2, 420, nurses],
  ['  其他机构', 19, null, 128],
  ['四、其他医疗卫生机构', 31, 90, 120],
];

test('kinds set in below the members, another 其他 among them, are parts that nobody needs', () => {
  const result = read(book(sheet(kinds(500))));
  expect(lines(result)).toContain('朝阳区 2023 综合医院数 96');
  expect(lines(result)).toContain('朝阳区 2023 医疗卫生机构数/其他 31');
  expect(codes(result).filter((code) => code.startsWith('W221'))).toEqual([]);
});
