import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

/** The part of README between a heading and the next one. */
function chapter(heading: string): string {
  const [, after = ''] = readme.split(`\n## ${heading}\n`);
  return after.split(/\n##? /)[0] ?? '';
}

interface Use {
  readonly file: string;
  readonly code: string;
  /** Of the object that bears the code, where it is written out. */
  readonly severity: string | null;
}

/** Every code of a problem that stands in the program as a text. */
function codesOf(file: string): readonly Use[] {
  const source = ts.createSourceFile(file, readFileSync(`pipeline/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /^[EWN]\d{3}$/.test(node.text)) {
      const object = ts.isPropertyAssignment(node.parent) ? node.parent.parent : null;
      const severity = object?.properties.flatMap((property) =>
        ts.isPropertyAssignment(property) &&
        property.name.getText() === 'severity' &&
        ts.isStringLiteral(property.initializer)
          ? [property.initializer.text]
          : [],
      );
      found.push({ file, code: node.text, severity: severity?.[0] ?? null });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('README 的问题编号', () => {
  const used = files.flatMap(codesOf);
  const listed = [...chapter('问题编号').matchAll(/\b[EWN]\d{3}\b/g)].map(([code]) => code);

  it('列出程序用到的每一个编号，一个一次，没有多余', () => {
    expect(used.length).toBeGreaterThan(70);
    expect([...listed].sort()).toEqual([...new Set(used.map(({ code }) => code))].sort());
  });

  it('首字母与级别一致', () => {
    const letters: Readonly<Record<string, string>> = { stop: 'E', warn: 'W', note: 'N' };
    const stated = used.filter(({ severity }) => severity !== null);
    expect(stated.length).toBeGreaterThan(40);
    expect(stated.filter(({ code, severity }) => letters[severity ?? ''] !== code[0])).toEqual([]);
  });

  it('第一位数字是工作的步骤', () => {
    const ranges: readonly (readonly [folder: RegExp, digits: RegExp])[] = [
      [/^(extract\/|(collect|problem)\.ts)/, /1/],
      [/^normalise\//, /2/],
      [/^(plan|warehouse)\/|^(register|options|read)\.ts/, /3/],
      [/^(report\/|statements\.ts)/, /5/],
      [/^publish\//, /6/],
      [/^forms\.ts/, /[36]/],
    ];
    const wrong = used.filter(
      ({ file, code }) => !ranges.some(([folder, digits]) => folder.test(file) && digits.test(code[1] ?? '')),
    );
    expect(wrong).toEqual([]);
  });
});

it('README 的依赖表与 package.json 一致', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
    Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
  >;
  const cells = [...chapter('Dependencies').matchAll(/^\| ([^|]*`[^|]*) \|/gm)].map(([, cell = '']) => cell);
  const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  expect([...named].sort()).toEqual(packages.filter((name) => name !== '@types/node').sort());
});

it('README 的布局列出 pipeline/ 的每个文件夹', () => {
  const folders = readdirSync('pipeline', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) expect(chapter('Layout')).toMatch(new RegExp(`\\s${name}/ `));
});
