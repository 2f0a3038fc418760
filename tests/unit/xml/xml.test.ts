import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScrubError } from '../../../scrubber/errors';
import { decodeXml } from '../../../scrubber/formats/xml/decode';
import { applyOperations, withRemovals } from '../../../scrubber/formats/xml/edit';
import { parseXml } from '../../../scrubber/formats/xml/parse';
import { decodeText, escapeText, rawOffset } from '../../../scrubber/formats/xml/text';
import { afterOf, childrenOf, nameOf, rawValue } from '../../../scrubber/formats/xml/tree';
import { LIMITS } from '../../../scrubber/limits';

const place = { part: 'p', label: 'p' };
const parse = (text: string) => parseXml(text, LIMITS, place);
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'read';
  } catch (thrown) {
    return thrown instanceof ScrubError ? thrown.code : String(thrown);
  }
};
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main', STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

describe('the tokenizer', () => {
  it('names elements by namespace, whatever the prefix, Strict and Transitional alike', () => {
    for (const text of [`<q:p xmlns:q="${W}" q:x="1"/>`, `<p xmlns='${STRICT}' xmlns:q='${STRICT}' q:x='1'/>`]) {
      const tree = parse(text);
      expect(nameOf(tree, 0)).toBe('w:p');
      expect(rawValue(tree, 0, 'w:x')).toBe('1');
    }
    expect(nameOf(parse('<z:p xmlns:z="urn:unknown"/>'), 0)).toBe('?:p');
  });

  it('keeps offsets, so that the part can be put together again', () => {
    const text = `<a xmlns="${W}">one<b  c = "d>e" />two<!-- x --><![CDATA[<]]><d>3</d></a>`, tree = parse(text);
    expect([...childrenOf(tree, 0)].map((node) => text.slice(tree.start[node], tree.end[node]))).toEqual(['<b  c = "d>e" />', '<d>3</d>']);
    expect(afterOf(tree, 0)).toBe(tree.count);
  });

  it.each([
    ['<!DOCTYPE a><a/>', 'doctype'], ['<a>&b;</a>', 'corrupt-xml'], ['<a>&#0;</a>', 'corrupt-xml'], ['<a b="&lt"/>', 'corrupt-xml'], ['<a>', 'corrupt-xml'], ['<a/><b/>', 'corrupt-xml'], ['<a></b>', 'corrupt-xml'],
    ['<a b="1" b="2"/>', 'corrupt-xml'], ['<z:a/>', 'corrupt-xml'], ['text', 'corrupt-xml'], ['<a>\u0001</a>', 'corrupt-xml'], ['<a b=c/>', 'corrupt-xml'], ['<a b="<"/>', 'corrupt-xml'],
    ['<a>'.repeat(257) + '</a>'.repeat(257), 'too-deep'], [`<a ${Array.from({ length: 1001 }, (_, i) => `b${i}=""`).join(' ')}/>`, 'too-deep'],
  ])('refuses %.40s', (text, code) => expect(codeOf(() => parse(text))).toBe(code));

  it('reads UTF-16 and refuses other encodings and broken UTF-8', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'<a/>'].flatMap((char) => [char.charCodeAt(0), 0])]);
    expect(decodeXml(utf16, place)).toEqual({ text: '<a/>', recoded: true });
    expect(codeOf(() => decodeXml(new TextEncoder().encode('<?xml version="1.0" encoding="windows-1252"?><a/>'), place))).toBe('unsupported-encoding');
    expect(codeOf(() => decodeXml(Uint8Array.from([0x3c, 0xff]), place))).toBe('corrupt-xml');
  });

  it('is linear on hostile input', () => {
    const time = (size: number): number => {
      const texts = ['<a>' + '&amp;'.repeat(size) + '</a>', '<a ' + ' '.repeat(size * 5), '<' + 'a'.repeat(size * 5), '<a>' + '<b/>x'.repeat(size) + '</a>'];
      const start = performance.now();
      for (const text of texts) codeOf(() => parse(text));
      return performance.now() - start;
    };
    time(10_000);
    expect(time(160_000)).toBeLessThan(Math.max(200, time(20_000) * 40));
  });
});

describe('text and edits', () => {
  it('escape and decode are each other’s undoing, with offsets into the raw text (property)', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = decodeText(escapeText(text)).text;
      expect(decodeText(escapeText(clean)).text).toBe(clean);
    }));
    const decoded = decodeText('a&amp;b&#x1F600;c');
    expect(decoded.text).toBe('a&b😀c');
    expect([0, 1, 2, 3, 5, 6].map((at) => rawOffset(decoded, at))).toEqual([0, 1, 6, 7, 16, 17]);
  });

  it('apply once, and throw where they overlap', () => {
    expect(applyOperations('abcdef', [{ start: 4, end: 5, text: 'X' }, { start: 1, end: 2, text: '' }, { start: 2, end: 2, text: '+' }])).toBe('a+cdXf');
    expect(codeOf(() => applyOperations('abc', [{ start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' }]))).toBe('internal');
  });

  it('inside a removed range are swallowed', () => {
    const removal = { start: 1, end: 4, text: '' };
    expect(withRemovals([removal, { start: 2, end: 3, text: '' }], [{ start: 2, end: 3, text: 'X' }, { start: 4, end: 5, text: 'Y' }])).toEqual([removal, { start: 4, end: 5, text: 'Y' }]);
  });
});
