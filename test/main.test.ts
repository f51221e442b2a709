import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as its users do and waits for its end. */
function pipeline(...argv: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'pipeline/main.ts', ...argv]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const folder = (): string => temporaryFolder('main');

/** A copy of the demonstration data of one district and the reference area. */
function rawOfOne(): string {
  const raw = join(folder(), 'raw');
  mkdirSync(raw);
  for (const area of ['密云区', '北京市']) cpSync(join('raw', area), join(raw, area), { recursive: true });
  return raw;
}

/** The same with a file more in its last year. */
function rawWith(name: string, content: string): string {
  const raw = rawOfOne();
  writeFileSync(join(raw, '密云区', '2028', name), content);
  return raw;
}

describe('命令和退出码', () => {
  it('--help 用中文说明选项和退出码，退出码 0', async () => {
    const { code, out } = await pipeline('--help');
    expect(code).toBe(0);
    for (const option of ['--plan', '--report', '--year', '--raw', '--output', '--strict', '--quiet'])
      expect(out).toContain(option);
    expect(out).toContain('退出码');
  });

  it.each([
    ['check', ['--plan', '--year', '--raw', '--output', '--strict', '--quiet'], '--report'],
    ['forms', ['--plan', '--year', '--raw', '--output', '--quiet'], '--strict'],
  ])('%s --help 只列自己的选项', async (command, options, foreign) => {
    const { code, out } = await pipeline(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`npm run ${command} -- [选项]`);
    for (const option of options) expect(out).toContain(option);
    expect(out).not.toContain(`${foreign} `);
  });

  it('年份不适用：只数要先解决的问题，读表时问的不算在内', async () => {
    const raw = rawWith('人员补充.csv', '密云区2028年卫生人员情况\n指标,单位,2028年\n在册护理人员,人,2790\n');
    const { code, err } = await pipeline('check', '--plan', 'miyun_155', '--year', '1999', '--raw', raw, '--quiet');
    expect(code).not.toBe(0);
    expect(err).toContain('〔W221〕');
    expect(err.trim().split('\n').at(-1)).toBe('审核没有完成：1 个问题需要先解决。');
  });

  it('check：没有强制问题退出码 0，加 --strict 为 1；写出问题清单，不做报告，不占用输出文件夹', async () => {
    const output = folder();
    writeFileSync(
      join(output, '.lock'),
      JSON.stringify({ pid: process.pid, host: hostname(), since: '2029-01-01T00:00:00Z' }),
    );
    const { code, out } = await pipeline('check', '--plan', 'miyun_155', '--quiet', '--output', output);
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines.at(-1)).toMatch(
      /^审核完成：强制 0、核实 [1-9]\d*、提示 \d+｜统计表 \d+ 个、数字 \d+ 个｜问题清单 .*问题清单\.xlsx｜用时 [\d.]+ 秒$/,
    );
    const warned = Number(/核实 (\d+)/.exec(lines.at(-1) ?? '')?.[1]);
    const told = lines.filter((line) => line.startsWith('  〔'));
    const counts = told.map((line) => Number(/：(\d+) 条，见上面“缺的数据”/.exec(line)?.[1] ?? 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(warned);
    expect(told.length).toBeLessThan(warned);
    expect(existsSync(join(output, '问题清单.xlsx'))).toBe(true);
    expect(existsSync(join(output, 'miyun_155'))).toBe(false);
    const strictly = await pipeline(
      'check',
      '--plan',
      'miyun_155',
      '--strict',
      '--raw',
      rawOfOne(),
      '--output',
      output,
    );
    expect(strictly.code).toBe(1);
  });

  it('check：有强制问题退出码 2，问题印在审核结果中', async () => {
    const raw = rawWith('补充.csv', '【演示数据】密云区补充表（2028年）\n指标,单位,数值\n注册护士数,人,29O5\n');
    const { code, out } = await pipeline('check', '--plan', 'miyun_155', '--raw', raw, '--output', folder());
    expect(code).toBe(2);
    expect(out).toMatch(/〔E203〕raw\/密云区\/2028\/补充\.csv｜补充｜C3：.*“29O5”/);
  });

  it('check：问题清单写不进去，其他照常印出，退出码 4', async () => {
    const output = folder();
    writeFileSync(join(output, '问题清单'), '');
    const { code, out, err } = await pipeline('check', '--plan', 'miyun_155', '--raw', rawOfOne(), '--output', output);
    expect(code).toBe(4);
    expect(out).toContain('到数情况');
    expect(err).toContain('〔E602〕');
    expect(err).toContain('Excel、WPS');
  });

  it('选项有误：退出码 3，说明可用的写法', async () => {
    const { code, err } = await pipeline('--report', '中期');
    expect(code).toBe(3);
    expect(err).toContain('〔E321〕');
    expect(err).toContain('annual、midterm 或 final');
  });

  it('没有这个规划：退出码 3，列出已登记的', async () => {
    const { code, err } = await pipeline('--plan', 'haidian_155', '--output', folder());
    expect(code).toBe(3);
    expect(err).toContain('chaoyang_145、miyun_155');
  });

  it('没有任何数据：退出码 3，说明应放在哪里', async () => {
    const { code, err } = await pipeline('--raw', folder(), '--output', folder());
    expect(code).toBe(3);
    expect(err).toContain('〔E325〕');
    expect(err).toContain('/朝阳区/2021—2025/');
  });

  it('另一次运行正在进行：退出码 5', async () => {
    const output = folder();
    writeFileSync(
      join(output, '.lock'),
      JSON.stringify({ pid: process.pid, host: hostname(), since: '2029-01-01T00:00:00Z' }),
    );
    const { code, err } = await pipeline('--output', output);
    expect(code).toBe(5);
    expect(err).toContain(`进程 ${process.pid}`);
  });

  it('输出位置是一个文件：退出码 4，说明无法写入', async () => {
    const output = join(folder(), '报告');
    writeFileSync(output, '');
    const { code, err } = await pipeline('--output', output);
    expect(code).toBe(4);
    expect(err).toContain('〔E602〕');
    expect(err).toContain('不是文件夹');
  });

  it('--strict 遇到需核实的问题：报告照出，退出码 1，最后一行说明做了什么', async () => {
    const output = folder();
    const { code, out, err } = await pipeline('--plan', 'miyun_155', '--strict', '--output', output);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out).toMatch(
      /^完成：报告 1 份｜.*miyun_155.*midterm-2028.*｜统计表 \d+ 个、数字 \d+ 个｜问题：强制 0、核实 [1-9]\d*、提示 \d+｜问题清单 .*问题清单\.xlsx｜用时 [\d.]+ 秒\s*$/,
    );
    expect(existsSync(join(output, '问题清单.xlsx'))).toBe(true);
    expect(err).toContain('编制报告');
    expect(existsSync(join(output, 'miyun_155', 'midterm-2028', 'report.pdf'))).toBe(true);
    expect(existsSync(join(output, '.lock'))).toBe(false);
  });

  it('数字里有字母：退出码 2，只出草稿，指标数据缺失，其他照算；旧的正式报告原样保留', async () => {
    const raw = rawWith('补充.csv', '【演示数据】密云区补充表（2028年）\n指标,单位,数值\n注册护士数,人,29O5\n');
    const output = folder();
    mkdirSync(join(output, 'miyun_155', 'midterm-2028'), { recursive: true });
    writeFileSync(join(output, 'miyun_155', 'midterm-2028', 'report.pdf'), '上一次发布的报告');
    const { code, out, err } = await pipeline('--plan', 'miyun_155', '--quiet', '--raw', raw, '--output', output);
    expect(code).toBe(2);
    expect(out).toContain('草稿 1 份');
    expect(err).toMatch(/〔E203〕raw\/密云区\/2028\/补充\.csv｜补充｜C3：.*“29O5”.*/);
    expect(readFileSync(join(output, 'miyun_155', 'midterm-2028', 'report.pdf'), 'utf8')).toBe('上一次发布的报告');
    const draft = join(output, 'drafts', 'miyun_155', 'midterm-2028');
    const lines = readFileSync(join(draft, 'data', 'indicators.csv'), 'utf8')
      .split('\n')
      .filter((line) => line.includes(',2028,'));
    expect(lines).toHaveLength(23);
    expect(lines.find((line) => line.includes('每千人口拥有注册护士数'))).toContain(
      'no_data,数据缺失,数据存疑已扣下：注册护士数',
    );
    expect(lines.find((line) => line.includes('每千人口拥有执业（助理）医师数'))).not.toContain('no_data');
    expect(readFileSync(join(draft, 'data', 'problems.csv'), 'utf8')).toContain(
      'stop,E203,raw/密云区/2028/补充.csv,补充,C3',
    );
  });
});
