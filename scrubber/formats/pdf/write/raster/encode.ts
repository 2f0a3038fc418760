import type { Raster } from '../../engine/render';
import { deflated } from '../../objects/write-file';
import { dict, name, Stream } from '../../objects/values';
import { encodeJpeg } from './encode-jpeg';

/** Differences between red, green and blue that are no colour. */
const TINT = 10;
/** Drawn pages are mostly like their neighbour to the left; the grain of a scan is not. */
const FLAT = 0.85;

/** A page's pixels as a picture: black and white where the scan was, without loss where the page was drawn, as a JPEG where it has grain. */
export const pictureOf = (raster: Raster, blackAndWhite: boolean): Stream => {
  const { width, height, rgb } = raster, grey = isGrey(rgb), bits = blackAndWhite && grey, entries = dict({ Type: name('XObject'), Subtype: name('Image'), Width: width, Height: height, ColorSpace: name(grey ? 'DeviceGray' : 'DeviceRGB'), BitsPerComponent: bits ? 1 : 8 });
  if (bits) return deflated(entries, bitsOf(raster));
  if (!isFlat(raster)) return new Stream(entries.set('Filter', name('DCTDecode')), encodeJpeg(rgb, width, height, grey));
  return deflated(entries, grey ? Uint8Array.from({ length: width * height }, (_, i) => rgb[i * 3 + 1]!) : rgb);
};

const isGrey = (rgb: Uint8Array): boolean => {
  for (let at = 0; at < rgb.length; at += 3) if (Math.max(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!) - Math.min(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!) > TINT) return false;
  return true;
};

const isFlat = ({ rgb }: Raster): boolean => {
  let same = 0;
  for (let at = 3; at < rgb.length; at += 3) if (rgb[at] === rgb[at - 3] && rgb[at + 1] === rgb[at - 2] && rgb[at + 2] === rgb[at - 1]) same++;
  return same * 3 > FLAT * rgb.length;
};

const bitsOf = ({ width, height, rgb }: Raster): Uint8Array => {
  const row = (width + 7) >> 3, bits = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (rgb[(y * width + x) * 3 + 1]! > 127) bits[y * row + (x >> 3)]! |= 128 >> (x & 7);
  return bits;
};
