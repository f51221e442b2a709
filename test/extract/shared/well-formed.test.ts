import { expect, it } from 'vitest';
import { isWellFormed } from '../../../pipeline/extract/shared/well-formed.ts';

it.each([
  ['<a/>', true],
  ['<?xml version="1.0"?><!-- <b> --><a x="1>0" y=\'"\'><b:c /><![CDATA[</a>]]>text > text</a>\n', true],
  ['', false],
  ['<a>', false],
  ['<a></b>', false],
  ['<a><b></a></b>', false],
  ['<a x=1/>', false],
  ['<a x="<"/>', false],
  ['<a><!-- </a>', false],
  ['</a>', false],
])('%s → %s', (xml, expected) => {
  expect(isWellFormed(xml)).toBe(expected);
});

it('takes time in proportion to the length', () => {
  expect(isWellFormed('<c '.repeat(2_000_000))).toBe(false);
  expect(isWellFormed(`<a${' x="1"'.repeat(500_000)}`)).toBe(false);
  expect(isWellFormed('<a>'.repeat(1_000_000))).toBe(false);
}, 20_000);
