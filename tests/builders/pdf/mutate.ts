import { seededRandom } from '../../../scrubber/policy/random';

const WORDS = ['/Length 0', '/Length 99999999', '/Kids[2 0 R]', '/Parent 4 0 R', '1 0 R', '[[[[[[[[', '<<<<<<<<', ')))))', '(((((', 'endobj', 'stream\n', 'endstream', '/Filter/FlateDecode', '/Filter[/ASCII85Decode/LZWDecode]', '/Type/ObjStm', '%PDF-1.7', 'BT', 'ET', 'Q Q Q', 'q '.repeat(600), '-99999999999 0 0 99999 0 0 cm', '0 0 0 0 0 0 cm', '/X0 Do', '/Matrix[0 0 0 0 0 0]', '/MediaBox[0 0 0 0]', '/Rotate 45', '1e400', '\0\0\0\0'];

/** One damage: bytes flipped, cut, doubled or moved, numbers changed, or a word of the format put somewhere. */
export const mutate = (bytes: Uint8Array, seed: number): Uint8Array => {
  const random = seededRandom(seed), at = (most: number): number => Math.floor(random() * most);
  let out = Buffer.from(bytes);
  for (let times = 1 + at(4); times > 0; times--) {
    const place = at(out.length), length = 1 + at(40);
    switch (at(7)) {
      case 0: out[place] = at(256); break;
      case 1: out = out.subarray(0, Math.max(20, place)); break;
      case 2: out = Buffer.concat([out.subarray(0, place), out.subarray(place + length)]); break;
      case 3: out = Buffer.concat([out.subarray(0, place), out.subarray(place, place + length), out.subarray(place)]); break;
      case 4: out = Buffer.concat([out.subarray(0, place), Buffer.from(WORDS[at(WORDS.length)]!, 'latin1'), out.subarray(place)]); break;
      case 5: { const text = out.toString('latin1'), numbers = [...text.matchAll(/\d+/g)], chosen = numbers[at(numbers.length)]; if (chosen !== undefined) out = Buffer.from(text.slice(0, chosen.index) + String([0, -1, 1, 255, 65536, 2147483647, at(20)][at(7)]) + text.slice(chosen.index + chosen[0].length), 'latin1'); break; }
      default: { const other = at(out.length); out = Buffer.concat([out.subarray(0, place), out.subarray(other, other + length), out.subarray(place)]); }
    }
  }
  return new Uint8Array(out);
};
