import { ScrubError } from '../../errors';
import type { Place } from '../../types';

/**
 * The text of an XML part. OPC (ECMA-376-2, 6.3.2) allows UTF-8 and UTF-16 only.
 * @returns the text without byte order mark, and whether it has to be declared anew when written as UTF-8
 * @throws ScrubError unsupported-encoding, corrupt-xml
 */
export const decodeXml = (bytes: Uint8Array, place: Place): { text: string; recoded: boolean } => {
  const [a, b] = [bytes[0], bytes[1]];
  const utf16 = (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? 'utf-16be' : (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0) ? 'utf-16le' : undefined;
  let text: string;
  try {
    text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ScrubError('corrupt-xml', place);
  }
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})/.exec(text)?.[1]?.toLowerCase();
  if (!utf16 && declared && declared !== 'utf-8' && declared !== 'us-ascii' && declared !== 'ascii') throw new ScrubError('unsupported-encoding', place);
  return { text, recoded: utf16 !== undefined };
};
