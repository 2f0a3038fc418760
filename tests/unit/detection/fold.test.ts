import { describe, expect, test } from 'vitest';
import { encodedTextIn } from '../../../scrubber/detection/encoded-text';
import { Detector } from '../../../scrubber/detection/detect';
import { fold, unfoldSpan } from '../../../scrubber/detection/fold';
import { RECOGNIZERS } from '../../../scrubber/recognizers/index';
import { segmentOf } from '../recognizers/run-recognizer';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');

/** The original stretch behind a word of the folded copy. */
const behind = (text: string, word: string): string => {
  const folded = fold(text)!, at = folded.text.indexOf(word);
  expect(at, folded.text).toBeGreaterThanOrEqual(0);
  const { start, end } = unfoldSpan(folded, at, at + word.length);
  return text.slice(start, end);
};
const found = (text: string): string[] => [...new Detector(RECOGNIZERS).detect([segmentOf(text, {}, 0)], { format: 'text', fileName: 'a.txt', language: 'und' })].flat().map(({ entity, spans }) => `${entity} ${text.slice(spans[0]!.span.start, spans[0]!.span.end)}`);

describe('the folded copy leads back to the original', () => {
  test.each([
    ['percent signs', 'see a%C3%AFda%20b', 'aïda b', 'a%C3%AFda%20b'], ['entities', 'by Jos&#233; A.', 'José', 'Jos&#233;'], ['escapes of programs', 'name: "Jos\\u00e9"', 'José', 'Jos\\u00e9'], ['bytes', 'name = "J\\x61ne"', 'Jane', 'J\\x61ne'],
    ['a pair of surrogates', 'by \\ud83d\\ude00 Jane', '\u{1f600}', '\\ud83d\\ude00'], ['soft hyphens', 'Oka\u00adfor', 'Okafor', 'Oka\u00adfor'], ['look-alikes', 'J\u0430ne', 'Jane', 'J\u0430ne'], ['letters set apart', 'by J a n e now', 'Jane', 'J a n e'], ['digits of another script', 'tel ٠٧٧', '077', '٠٧٧'],
  ])('%s', (_, text, word, original) => { expect(behind(text, word)).toBe(original); });
  test('base64 and hexadecimal as a whole', () => {
    const name = 'Jane Okafor, Zürich';
    expect(behind(`to ${base64(name)} now`, name)).toBe(base64(name));
    expect(behind(`to ${Buffer.from(name).toString('base64url')} now`, 'Okafor')).toBe(Buffer.from(name).toString('base64url'));
    expect(behind(`0x${hex(name)}`.replace('0x', 'x='), 'Okafor')).toBe(hex(name));
    expect(behind(`-enc ${Buffer.from('net use Z: jane', 'utf16le').toString('base64')}`, 'jane')).toBe(Buffer.from('net use Z: jane', 'utf16le').toString('base64'));
  });
  test.each(['internationalization', 'getElementByIdAndTagName', 'Rindfleischetikettierung', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', 'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAYAAACqaXHe', '4111111111111111', 'AAAAAAAAAAAAAAAAAAAA', 'https://a.example/Path/ToSomeThing/IndexPage2'])('%s stays what it is', (text) => { expect(fold(text)?.text ?? text).toBe(text); });
  test('what is decoded is found, and the whole of it goes', () => {
    const address = base64('jane.okafor@quillmoor.example');
    expect(found(`https://track.example.org/open?u=${address}`).join()).toContain(address);
    expect(found(`remark: ${hex('call Jane Okafor at home')}`)).toEqual([`PERSON ${hex('call Jane Okafor at home')}`]);
    expect(found('author: "Jos\\u00e9 Quintanilla"').join()).toContain('PERSON Jos\\u00e9 Quintanilla');
  });
  test('time grows with the text and not faster', () => {
    const cpu = (text: string): number => { const before = process.cpuUsage(); encodedTextIn(text); fold(text); const { user, system } = process.cpuUsage(before); return user + system; };
    for (const make of [(size: number) => 'aB3'.repeat(size), (size: number) => `${base64('Jane Okafor ')} `.repeat(size / 8), (size: number) => base64('Jane Okafor, '.repeat(size / 8)), (size: number) => '\\u00'.repeat(size), (size: number) => 'a1'.repeat(size)]) {
      cpu(make(1 << 12));
      const [half, whole] = [1 << 14, 1 << 16].map((size) => Math.min(...[1, 2, 3].map(() => cpu(make(size)))));
      expect(whole! < 30_000 || whole! / half! < 9).toBe(true);
    }
  });
});
