import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../temporary-folder.ts';

/** The CSV tables of an edition by name, and what its run.json says. */
export interface Written {
  readonly tables: Readonly<Record<string, string>>;
  readonly demonstration?: boolean;
  readonly program?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A small edition, written by hand: two main indicators in two years, a commitment, a project, three figures, a finding. */
export const small: Written = {
  tables: {
    indicators: `plan,seq,parent,name,unit,nature,year,value,numerator,denominator,baseline_value,target_value,progress,pace_ratio,verdict,verdict_zh,arithmetic
p,1,,婴儿死亡率,‰,约束性,2022,2.5,5,2000,3,2,0.5,1.25,ahead,快于预期,甲
p,1,,婴儿死亡率,‰,约束性,2023,2.1,4,1905,3,2,0.9,1.5,ahead,快于预期,乙
p,2,,医疗机构床位使用率,%,预期性,2022,80,8,10,75,85,0.5,1.25,ahead,快于预期,丙
p,2,,医疗机构床位使用率,%,预期性,2023,80.5,161,200,75,85,0.55,0.916,roughly_on_track,基本符合预期,丁
p,3,2,其中：三级医院,%,预期性,2023,90,9,10,75,85,,,sustained,持续达标,戊
`,
    commitments: `plan,seq,parent,name,unit,nature,year,value,verdict,verdict_zh
p,1,,签约率,%,,2023,'-5,behind,滞后
`,
    projects: `plan,seq,name,year,stage,verdict,verdict_zh
p,1,新医院,2023,在建,in_progress,在建（按期）
`,
    observations: `area,year,measure,breakdown,value,unit,state,file,sheet,cell,remark
甲区,2023,婴儿死亡数,,4,人,reported,raw/甲区/2023/妇幼.xlsx,表一,C4,
甲区,2023,活产数,,1905,人,reported,raw/甲区/2023/妇幼.xlsx,表一,C5,
甲区,2023,床位数,三级,,张,missing,raw/甲区/2023/床位.csv,床位,B2,
`,
    problems: `severity,code,file,sheet,cell,found,expected,remedy
warn,W221,raw/甲区/2023/妇幼.xlsx,表一,A9,标签不在词典,词典中的名称,请登记
`,
  },
  inputs: { 'raw/甲区/2023/妇幼.xlsx': 'aa', 'raw/甲区/2023/床位.csv': 'bb' },
};

/** An empty output folder. */
export function outputFolder(): string {
  return temporaryFolder('difference');
}

/** The small edition with texts replaced in one table. */
export function smallWith(table: string, ...changes: readonly (readonly [string, string])[]): Written {
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${table} 中没有 ${from}`);
    return before.replace(from, to);
  }, small.tables[table] ?? '');
  return { ...small, tables: { ...small.tables, [table]: text } };
}

/** The record of a run over an edition, without its outputs. */
export function recordOf({ demonstration = false, program = '0.1.0', inputs = {} }: Written, started: string) {
  return {
    started,
    demonstration,
    versions: { program },
    inputs: Object.entries(inputs).map(([file, sha256]) => ({ file, sha256 })),
  };
}

/** Writes an edition as a run would leave it. */
export function writeEdition(directory: string, written: Written, started: string): void {
  const outputs = Object.entries(written.tables).map(([name, text]) => {
    const file = `data/${name}.csv`;
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    return { file, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
  });
  writeFileSync(join(directory, 'run.json'), JSON.stringify({ ...recordOf(written, started), outputs }));
}
