import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../pipeline/report/statement/statement.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const raw = temporaryFolder('statement');

function given(name: string, content: string | Buffer): string {
  const path = join(raw, name);
  writeFileSync(path, content);
  return path;
}

describe('readStatement', () => {
  it('records the file as an input with its checksum', () => {
    const path = given('2023.md', '## 问题与原因\nabc');
    const { area, year, statements, input, problems } = readStatement(path, 'raw/某区/2023/评估说明.md', '某区', 2023);
    expect([area, year]).toEqual(['某区', 2023]);
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

  it('reads GB18030', () => {
    const path = given('2024.md', Buffer.from('232320cecacce2d3ebd4add2f20ab4b2cebb', 'hex'));
    const { statements } = readStatement(path, 'raw/某区/2024/评估说明.md', '某区', 2024);
    expect(statements[0]?.blocks).toEqual([{ kind: 'text', text: '床位' }]);
  });

  it('reports a file that is no text, too large or cannot be opened', () => {
    const paths = [
      given('2025.md', Buffer.from([0xff, 0xff, 0x80, 0x00, 0xff])),
      given('2026.md', `## 问题与原因\n${'甲'.repeat(400_000)}`),
      join(raw, 'gone.md'),
    ];
    for (const path of paths) {
      const { statements, input, problems } = readStatement(path, 'raw/某区/2025/评估说明.md', '某区', 2025);
      expect([statements, input, problems.map(({ code }) => code)]).toEqual([[], null, ['W513']]);
    }
  });
});
