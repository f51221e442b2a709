import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../pipeline/extract/read.ts';
import type { Sheet } from '../../../pipeline/model/workbook.ts';
import { refusal, texts } from '../files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The sheet of a page under the name .xls, which is said and nothing else. */
function page(html: string | Uint8Array): Sheet {
  const { workbook, problems } = readWorkbook('卫生资源.xls', typeof html === 'string' ? utf8(html) : html);
  expect(problems.map(({ code }) => code)).toEqual(['N101']);
  const [sheet] = workbook?.sheets ?? [];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('a page saved under a spreadsheet’s name', () => {
  it('is read as Excel writes it: head, islands, conditional comments, sheet name', () => {
    const sheet =
      page(`<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
      <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>不是表格</title>
      <!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>床位</x:Name></x:ExcelWorksheet>
      </x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--><style>td {mso-number-format:"\\@";}</style></head>
      <body><script>document.write("<table><tr><td>9</td></tr></table>")</script>
      <table border=0 x:str><col width=72>
      <tr><td colspan=3 class=xl24>2023年床位情况</td></tr>
      <tr><td>机构</td><td x:str="单位">单位</td><td>注册床位数</td></tr>
      <tr><td>&nbsp;&nbsp;医院</td><td>张</td><td x:num="1203" style='mso-number-format:"\\#\\,\\#\\#0"'>1,203</td></tr>
      <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]>
      </table></body></html>`);
    expect(sheet.name).toBe('床位');
    expect(texts(sheet)).toEqual({
      A1: '2023年床位情况',
      A2: '机构',
      B2: '单位',
      C2: '注册床位数',
      A3: '\u00a0\u00a0医院',
      B3: '张',
      C3: '1,203',
    });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  it('in GBK, with spans that push later cells to the right', () => {
    // 人口 (C8CB BFDA), 男 (C4D0), 女 (C5AE) in GBK
    const name = [0xc8, 0xcb, 0xbf, 0xda];
    const bytes = Buffer.concat([
      Buffer.from('<meta charset=gb2312><table><tr><td rowspan=3>'),
      Buffer.from(name),
      Buffer.from('</td><td colspan=2>a</td></tr><tr><td>'),
      Buffer.from([0xc4, 0xd0]),
      Buffer.from('</td><td>'),
      Buffer.from([0xc5, 0xae]),
      Buffer.from('</td></tr><tr><td>1</td><td>2</td></tr></table>'),
    ]);
    const sheet = page(bytes);
    expect(texts(sheet)).toEqual({ A1: '人口', B1: 'a', B2: '男', C2: '女', B3: '1', C3: '2' });
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  it('keeps what stands around the tables, in its order', () => {
    const sheet = page(
      '<body><h1>2023年报</h1><p>单位：万人</p><table><caption>人口</caption><tr><th>a<th>b<tr><td>1<td>2</table><p>注：常住</p><table><tr><td>3</table></body>',
    );
    expect(sheet.rows.map((row) => row.map((cell) => cell?.text ?? ''))).toEqual([
      ['2023年报'],
      ['单位：万人'],
      ['人口'],
      ['a', 'b'],
      ['1', '2'],
      ['注：常住'],
      ['3'],
    ]);
  });

  it('lays a table inside of a table below the row that holds it', () => {
    const sheet = page(
      '<table><tr><td rowspan=9 colspan=9>标题<table><tr><td rowspan=2>a</td><td>1</td></tr><tr><td>2</td></tr></table>尾</td></tr><tr><td>末</td></tr></table>',
    );
    const rows = sheet.rows.map((row) => row.map((cell) => cell?.text ?? ''));
    expect(rows).toEqual([['标题'], ['a', '1'], ['', '2'], ['尾'], ['末']]);
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
  });

  it('keeps a raised number, a struck number and a broken line apart from the number', () => {
    const sheet = page(
      '<table><tr><td>345.2<sup>1</sup></td><td>12<s>34</s></td><td>1<br>2</td><td>3<sup>2</td><td>45</td><td><s>5</s></td><td><s> </s></td></tr></table>',
    );
    expect(texts(sheet)).toEqual({
      A1: '345.2¹',
      B1: '12（划去：34）',
      C1: '1\n2',
      D1: '3²',
      E1: '45',
      F1: '（划去：5）',
    });
  });

  it('reads entities, a bare sign, a stray quote and a sign inside of a value', () => {
    const sheet = page(
      '<table><tr><td>a&lt;1&#23681;&#x5c81;&permil;&nosuch;</td><td>3 < 4</td><td width=50">345</td><td title="a>b" align="c">7</td></tr></table>',
    );
    expect(texts(sheet)).toEqual({ A1: 'a<1岁岁‰&nosuch;', B1: '3 < 4', C1: '345', D1: '7' });
  });

  it('under its own extension is nothing to speak of', () => {
    const { workbook, problems } = readWorkbook('a.html', utf8('<table><tr><td>1</table>'));
    expect(problems).toEqual([]);
    expect(workbook?.sheets[0]?.name).toBe('a');
  });
});

describe('a page that cannot be read', () => {
  it.each<[string, string, string]>([
    [
      'the frame around sheets',
      'W104',
      '<html><frameset rows="*,39"><frame src="a.files/sheet001.htm"></frameset></html>',
    ],
    ['words without a table', 'W104', '<!DOCTYPE html><html><body>登录超时</body></html>'],
    ['a page that was cut off', 'W101', '<table><tr><td>床位</td><td>12</td></tr><tr><td>护士</td><td>1'],
    ['a quote that swallows the rest', 'W101', '<table><tr><td class="a>床位</td><td>12</td></tr></table>'],
    ['elements in elements', 'W105', `<table>${'<tr><td><b>'.repeat(100_000)}`],
    ['tables in tables', 'W105', '<table><tr><td>'.repeat(100_000)],
    ['too many columns', 'W105', `<table><tr>${'<td colspan=1000>1'.repeat(20)}</table>`],
    ['too many merges', 'W105', `<table>${'<tr><td colspan=2>1'.repeat(60_000)}</table>`],
  ])('%s', (_, code, html) => {
    expect(refusal('a.xls', utf8(html))).toBe(code);
  });

  it.each<[string, string]>([
    [
      'a span without bounds',
      '<table><tr><td colspan=1000000000 rowspan=1000000000>1</td></tr><tr><td>2</td></tr></table>',
    ],
    ['tables in tables', `${'<table><tr><td>'.repeat(500)}1${'</table>'.repeat(500)}`],
    ['quotes that never close', `<table><tr><td>1</td></tr>${'<a b="'.repeat(500_000)}`],
    ['tags that never end', `<table><tr><td>1</td>${'<a '.repeat(500_000)}`],
    ['comments that never end', `<table><tr><td>1</td>${'<!--'.repeat(500_000)}`],
    ['scripts that never end', `<table><tr><td>1</td>${'<script>'.repeat(500_000)}`],
  ])('costs no more than its length: %s', (_, html) => {
    const { workbook, problems } = readWorkbook('a.xls', utf8(html));
    expect(workbook !== null || problems.length === 1).toBe(true);
  });
});

describe('what the styles of a page do to its numbers', () => {
  const table = (rows: string, head = '') =>
    page(`<html><head>${head}</head><body><table><tr><td>指标<td>2023年</tr>${rows}</table></body></html>`);

  it.each([
    ['<td><span style="text-decoration: line-through">30500</span>31000', '（划去：30500）31000'],
    ['<td><font class=font5>30500</font>31000', '（划去：30500）31000'],
    ['<td class="xl24 right">30500', '（划去：30500）'],
    ['<td>345.2<span style="vertical-align:super">1</span>', '345.2¹'],
    ['<td>345.2<font class=font6>1</font>', '345.2¹'],
    ['<td>345.2<span style="display:none">1</span>', '345.2'],
    ['<td>345.2<span style="color:red">1</span>', '345.21'],
  ])('%s shows %s', (cell, expected) => {
    const style = `<style><!--
      td {font-size:10pt}
      .xl24 {mso-style-parent:style0; text-decoration:line-through;}
      .font5\t{color:red; text-decoration:line-through;}
      p.x, .font6 {vertical-align:super;} --></style>`;
    expect(texts(table(`<tr><td>注册护士数${cell}</tr>`, style))['B2']).toBe(expected);
  });

  it('hidden rows, tables and columns are hidden ones; a hidden cell is not there', () => {
    const rows = table('<tr style="display:none"><td>a<td>1</tr><tr><td>b<td hidden>7<td>2</tr><tr><td>c<td>3</tr>');
    expect(texts(rows)).toMatchObject({ A2: 'a', B2: '1', B3: '2', B4: '3' });
    expect(rows.hiddenRows).toEqual(new Set([1]));
    const columns = page('<table><col><col span=2 style="display:none"><col><tr><td>a<td>1<td>2<td>3</table>');
    expect(columns.hiddenColumns).toEqual(new Set([1, 2]));
    const tables = page('<div style="display:none"><table><tr><td>a<td>1</table></div><table><tr><td>b<td>2</table>');
    expect([texts(tables)['B1'], tables.hiddenRows, tables.hiddenColumns]).toEqual(['1', new Set([0]), undefined]);
  });
});

describe('lines that a page strikes out or does not show', () => {
  const css = `<style><!--
    /* tr.no {display:none} */
    .struck {text-decoration:line-through} tr.folded td {display:none} #gone {display:none}
    table.list > tbody tr.low {height:0pt} .collapsed {visibility:collapse}
    @media print { .onlyPrint {color:red} .screen {display:none} .toolbar {display:none} }
    @media screen { .off {display:none} } a:hover, tr.x:hover td {display:none} --></style>`;
  const rows = (row: string) =>
    page(
      `<html><head>${css}</head><body><table class=list><tbody><tr><td>指标<td>2023年</tr>${row}<tr><td>末<td>9</tr></table></body></html>`,
    );

  it.each([
    ['<tr style="text-decoration:line-through"><td>护士<td>31000</tr>'],
    ['<tr class=struck><td>护士<td>31000</tr>'],
    ['<tbody class=struck><tr><td>护士<td>31000</tr></tbody><tbody>'],
    ['<tr><td class=struck>护士<td class=struck>31000</tr>'],
  ])('%s: the number says so, its name is read', (row) => {
    expect(texts(rows(row))).toMatchObject({ A2: '护士', B2: '（划去：31000）', A3: '末', B3: '9' });
  });

  it('a struck name alone says so', () => {
    expect(texts(rows('<tr><td class=struck>护士<td>31000</tr>'))['A2']).toBe('（划去：护士）');
  });

  it.each([
    ['<tr id=gone><td>护士<td>31000</tr>', true],
    ['<tr class="num low"><td>护士<td>31000</tr>', true],
    ['<tr class=collapsed><td>护士<td>31000</tr>', true],
    ['<tr height=0><td>护士<td>31000</tr>', true],
    ['<tr style="mso-height-source:userset;height:0"><td>护士<td>31000</tr>', true],
    ['<tr class=off><td>护士<td>31000</tr>', true],
    ['<tr class=no><td>护士<td>31000</tr>', false],
    ['<tr height=19 style="height:14.25pt"><td>护士<td>31000</tr>', false],
    ['<tr style="line-height:0;min-height:0"><td>护士<td>31000</tr>', false],
    ['<tr style="height:1%"><td>护士<td>31000</tr>', false],
    ['<tr class=onlyPrint><td>护士<td>31000</tr>', false],
    ['<tr class=screen><td>护士<td>31000</tr>', false],
    ['<tr class=toolbar><td>护士<td>31000</tr>', false],
    ['<tr class=x><td>护士<td>31000</tr>', false],
    ['<tr class=low2><td>护士<td>31000</tr>', false],
  ])('%s is a hidden row: %s', (row, isHidden) => {
    const sheet = rows(row);
    expect(texts(sheet)['B2']).toBe('31000');
    expect(sheet.hiddenRows).toEqual(isHidden ? new Set([1]) : undefined);
  });

  it('a rule for cells in rows of a class leaves those rows empty, and no others', () => {
    expect(texts(rows('<tr class=folded><td>护士<td>31000</tr><tr><td>医师<td>2</tr>'))).toEqual({
      A1: '指标',
      B1: '2023年',
      A3: '医师',
      B3: '2',
      A4: '末',
      B4: '9',
    });
  });

  it('a column that one of two tables hides is hidden; where the other shows it, its numbers say that nobody sees them', () => {
    const first =
      '<table><col><col width=72><col style="display:none"><tr><td>指标<td>2023年<td>旧<tr><td>护士<td>3<td>7</table>';
    const signed = page(`${first}<table><tr><td>制表人<td>张三</table>`);
    expect([texts(signed)['C2'], signed.hiddenColumns]).toEqual(['7', new Set([2])]);
    const other = page(`${first}<table><tr><td>指标<td>单位<td>2023年<tr><td>医师<td>人<td>4</table>`);
    expect(other.hiddenColumns).toBeUndefined();
    expect(texts(other)).toMatchObject({ B2: '3', C1: '旧', C2: '7（字与底同色或过小，看不见）', C4: '4' });
    const thin = page('<table><col><col width="0*"><col width=0><tr><td>a<td>1<td>2</table>');
    expect(thin.hiddenColumns).toEqual(new Set([2]));
  });

  it('says what stands at the head and the foot of the printed page', () => {
    const style =
      '<style>@page {margin:1in;mso-header-data:"&C&\\0022宋体\\0022征求意见稿";mso-footer-data:"&L数据截至11月底\\;初步";}</style>';
    expect(page(`${style}<table><tr><td>1</table>`).margins).toEqual(['征求意见稿', '数据截至11月底;初步']);
    expect(page('<style>@page {margin:1in}</style><table><tr><td>1</table>').margins).toBeUndefined();
  });
});

describe('a form on a page', () => {
  it('shows the values of its fields and what is chosen', () => {
    const sheet = page(
      `<form>查询时间：<input value="2023-01-01"> 至 <input type=date value="2023-11-30"> <input type=hidden value=7><input type=submit value=查询>
      <select><option>全部<option selected>公立</select><select><option>人<option>万人</select></form>
      <table><tr><td>护士<td><input type=text value="2900"><td><select><option>1<option selected>2</select><td><textarea> 91 </textarea><td><input type=checkbox value=1>甲</table>`,
    );
    expect(sheet.rows.map((row) => row.map((cell) => cell?.text ?? ''))).toEqual([
      ['查询时间： 2023-01-01 至 2023-11-30 公立'],
      ['护士', '2900', '2', '91', '甲'],
    ]);
  });

  it('a value that nobody sees says so', () => {
    const sheet = page('<table><tr><td>护士<td><input style="color:white" value=2900></table>');
    expect(texts(sheet)['B1']).toBe('2900（字与底同色或过小，看不见）');
  });
});

describe('text of a page that nobody sees', () => {
  const cell = (td = '', head = '', row = '') =>
    texts(
      page(`<html><head>${head}</head><body><table><tr ${row}><td>注册护士数</td>${td}</tr></table></body></html>`),
    )['B1'];

  it.each<readonly [string, string?, string?]>([
    ['<td style="color:white">123</td>'],
    ['<td><font color=FFFFFF>123</font></td>'],
    ['<td style="color:#FFF">123</td>'],
    ['<td style="color:rgb(255, 255, 255)">123</td>'],
    ['<td bgcolor=red style="color:red">123</td>'],
    ['<td style="font-size:0pt">123</td>'],
    ['<td style="visibility:hidden">123</td>'],
    ['<td><span style="font-size:1px">123</span></td>'],
    ['<td style="color:#FFFF00;background:yellow">123</td>'],
    ['<td style="color:transparent">123</td>'],
    ['<td>123</td>', '<style>#t td.n, tr.w td { color: white }</style>', 'class=w'],
    ['<td class="num x">123</td>', '<style>.x{color:#ffffff}</style>'],
    ['<td>123</td>', '<style>td { color: white }</style>'],
    ['<td>123</td>', '', 'style="color:white"'],
    ['<td style="background:white">123</td>', '', 'bgcolor=blue style="color:white"'],
  ])('%s says so where it is a number', (td, head, row) => {
    expect(cell(td, head, row)).toBe('123（字与底同色或过小，看不见）');
  });

  it.each<readonly [string, string?, string?]>([
    ['<td>123</td>'],
    ['<td style="color:white;background:#00f">123</td>'],
    ['<td>123</td>', '', 'bgcolor=blue style="color:white"'],
    ['<td style="background-color:white;border-color:white">123</td>'],
    ['<td style="font-size:10.0pt">123</td>'],
    ['<td style="font-size:0.9em">123</td>'],
    ['<td style="font-size:5px">123</td>'],
    ['<td style="color:yellow;background:#008000">123</td>'],
    ['<td>123</td>', '<style>tr.w td { color: white }</style>'],
    ['<td>123</td>', '<style>td { color: white } tr td { color: black }</style>'],
    ['<td class=xl65>123</td>', '<style>.xl65 {color:white; mso-pattern:black none; background:#4472C4}</style>'],
    ['<td style="color:black">123</td>', '', 'style="color:white"'],
  ])('%s is seen', (td, head, row) => {
    expect(cell(td, head, row)).toBe('123');
  });

  it('is a name still where it is none', () => {
    expect(cell('<td style="color:white">床位</td>')).toBe('床位');
  });
});

describe('the title of a page', () => {
  const margins = (title: string) =>
    page(
      `<html><head><meta charset=utf-8><title>${title}</title></head><body><table><tr><td>指标</td><td>数值</td></tr></table></body></html>`,
    ).margins;
  it.each(['密云区2028年1-11月', '区属医疗机构汇总', '卫生资源快报'])('%s is told beside its tables', (title) => {
    expect(margins(title)).toEqual([title]);
  });
  it.each(['数据导出', '无标题文档', '全民健康信息平台V2.0', '报表打印预览', 'report 2028', ''])(
    '%s that names a program says nothing',
    (title) => {
      expect(margins(title)?.filter((text) => /[\u4e00-\u9fff]/u.test(text)) ?? []).toEqual([]);
    },
  );
});

describe('what a page shows over its cells', () => {
  const tipped = (cell: string) => page(`<table><tr><td>注册护士数</td>${cell}</tr></table>`).margins;

  it.each(['目标值', '只统计公立医院', '在编护士', '待核'])('“%s” is told as a note', (tip) => {
    expect(tipped(`<td title="${tip}">25310</td>`)).toEqual([`注：${tip}`]);
    expect(tipped(`<td><abbr title='${tip}'>25310</abbr></td>`)).toEqual([`注：${tip}`]);
    expect(tipped(`<td class=x>25310<img src="a.png" alt="${tip}"></td>`)).toEqual([`注：${tip}`]);
  });

  it.each(['注册护士数', '25310', '点击查看', '单位：人'])('“%s” is not', (tip) => {
    expect(tipped(`<td title="${tip}">25310</td>`)).toBeUndefined();
  });
});
