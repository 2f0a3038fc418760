import type { CleanPicture } from './clean';
import { concat } from './concat';

/**
 * GIF89a: pictures and their timing stay; comments, plain text and application extensions go, except the loop count that browsers read.
 * @throws RangeError where the blocks do not add up
 */
export const cleanGif = (bytes: Uint8Array): CleanPicture => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), kept: Uint8Array[] = [];
  const table = (at: number): number => ((view.getUint8(at) & 0x80) !== 0 ? 3 << ((view.getUint8(at) & 7) + 1) : 0);
  const blocksEnd = (from: number): number => {
    let at = from;
    while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
    return at + 1;
  };
  let at = 13 + table(10);
  kept.push(bytes.slice(0, at));
  while (view.getUint8(at) !== 0x3b) {
    const start = at, kind = view.getUint8(at);
    if (kind === 0x2c) at = blocksEnd(at + 10 + table(at + 9) + 1);
    else if (kind === 0x21) at = blocksEnd(at + 2);
    else throw new RangeError('gif');
    const label = view.getUint8(start + 1), loop = label === 0xff && String.fromCharCode(...bytes.subarray(start + 3, start + 14)) === 'NETSCAPE2.0' && at - start === 19;
    if (kind === 0x2c || label === 0xf9 || loop) kept.push(bytes.slice(start, at));
  }
  return { mediaType: 'image/gif', extension: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true), bytes: concat([...kept, Uint8Array.from([0x3b])]) };
};
