import type { Font } from '../fonts/font';

const PER_SECTION = 100;

/** A ToUnicode map (ISO 32000-2, 9.10.3) of the given codes and no others. */
export const toUnicode = (font: Pick<Font, 'text'>, codes: ReadonlyMap<number, number>): Uint8Array => {
  const lines = [...codes].sort(([a], [b]) => a - b).flatMap(([code, length]) => {
    const bytes = Uint8Array.from({ length }, (_, i) => Math.floor(code / 256 ** (length - 1 - i)) & 255), text = font.text(code, bytes);
    return text === '' ? [] : [`<${hex(bytes)}> <${[...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`];
  });
  const lengths = [...new Set(codes.values())].sort(), sections: string[] = [];
  for (let from = 0; from < lines.length; from += PER_SECTION) {
    const section = lines.slice(from, from + PER_SECTION);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  const spaces = (lengths.length === 0 ? [1] : lengths).map((length) => `<${'00'.repeat(length)}> <${'ff'.repeat(length)}>`);
  return new TextEncoder().encode([
    '/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap', '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def', '/CMapName /Adobe-Identity-UCS def', '/CMapType 2 def',
    `${spaces.length} begincodespacerange`, ...spaces, 'endcodespacerange', ...sections, 'endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end', '',
  ].join('\n'));
};

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
