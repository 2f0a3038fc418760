/** How the predefined CMaps (ISO 32000-2, table 116) split bytes into codes and what the codes say. The browser's decoders know the national encodings. */
export type Predefined = { readonly vertical: boolean; readonly identity: boolean; length(first: number): number; text(bytes: Uint8Array): string };

const two = (): number => 2;
const decoderOf = (label: string): ((bytes: Uint8Array) => string) => {
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes);
};
const lead = (from: number): ((first: number) => number) => (first) => (first >= from && first !== 0xff ? 2 : 1);
/** Shift-JIS: half-width katakana at A0–DF are one byte. */
const shiftJis = (first: number): number => ((first >= 0x81 && first <= 0x9f) || (first >= 0xe0 && first <= 0xfc) ? 2 : 1);

export const predefinedCMap = (name: string): Predefined => {
  const vertical = /(?:^|-)V$/.test(name), none = (): string => '';
  const of = (length: (first: number) => number, text: (bytes: Uint8Array) => string): Predefined => ({ vertical, identity: false, length, text });
  if (/^Identity-/.test(name)) return { vertical, identity: true, length: two, text: none };
  if (/UTF32/.test(name)) return of(() => 4, (bytes) => String.fromCodePoint(Math.min(0x10ffff, bytes[1]! * 65536 + bytes[2]! * 256 + bytes[3]!)));
  if (/UCS2|UTF16/.test(name)) return of((first) => (/UTF16/.test(name) && first >= 0xd8 && first <= 0xdb ? 4 : 2), decoderOf('utf-16be'));
  if (/RKSJ/.test(name)) return of(shiftJis, decoderOf('shift_jis'));
  if (/GBK|GB-EUC|GBpc/.test(name)) return of(lead(0x81), decoderOf('gb18030'));
  if (/B5|ETen|HKscs/.test(name)) return of(lead(0x81), decoderOf('big5'));
  if (/KSC/.test(name)) return of(lead(0x81), decoderOf('euc-kr'));
  if (/EUC/.test(name)) return of(lead(0x81), decoderOf('euc-jp'));
  return of(two, none);
};
