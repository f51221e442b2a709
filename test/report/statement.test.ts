import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readStatement } from '../../pipeline/report/statement.ts';

const raw = mkdtempSync(join(tmpdir(), 'statement-'));
afterAll(() => rmSync(raw, { recursive: true, force: true }));

function given(year: string, content: string | Buffer): void {
  mkdirSync(join(raw, '某区', year), { recursive: true });
  writeFileSync(join(raw, '某区', year, '评估说明.md'), content);
}

describe('readStatement', () => {
  it('records the file as an input with its checksum', () => {
    given('2023', '## 问题与原因\nabc');
    const { statements, input, problems } = readStatement(raw, 'raw', '某区', 2023);
    expect(problems).toEqual([]);
    expect(statements.map(({ chapter }) => chapter)).toEqual(['causes']);
    // sha256sum of the 22 bytes of “## 问题与原因\nabc”
    expect(input).toEqual({
      file: 'raw/某区/2023/评估说明.md',
      sha256: 'cb0dfd566b2324bc50874d1496464031d023d9da55a881a708681a9fc4499cc8',
      bytes: 22,
      figures: 0,
      problems: 0,
    });
  });

  it('reads GB18030 and a folder that is called 2024年', () => {
    given('2024年', Buffer.from('232320cecacce2d3ebd4add2f20ab4b2cebb', 'hex'));
    const { statements } = readStatement(raw, 'raw', '某区', 2024);
    expect(statements[0]?.blocks).toEqual([{ kind: 'text', text: '床位' }]);
  });

  it('says nothing where there is no file, and only of the area and year that were asked for', () => {
    expect(readStatement(raw, 'raw', '某区', 2022)).toMatchObject({ input: null, statements: [], problems: [] });
    expect(readStatement(raw, 'raw', '别区', 2023)).toMatchObject({ input: null, statements: [], problems: [] });
  });

  it('reports a file that is no text or too large', () => {
    given('2025', Buffer.from([0xff, 0xff, 0x80, 0x00, 0xff]));
    given('2026', `## 问题与原因\n${'甲'.repeat(400_000)}`);
    for (const year of [2025, 2026]) {
      const { statements, input, problems } = readStatement(raw, 'raw', '某区', year);
      expect([statements, input, problems.map(({ code }) => code)]).toEqual([[], null, ['W513']]);
    }
  });
});
