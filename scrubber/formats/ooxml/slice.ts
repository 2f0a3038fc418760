import type { Span } from '../../types';
import { rawOffset } from '../xml/text';
import type { Piece } from './join';

/** The pieces of a stretch of a text, so that it can be a segment of its own. */
export const slicePieces = (pieces: readonly Piece[], { start, end }: Span): Piece[] => pieces.flatMap((piece) => {
  const from = Math.max(0, start - piece.from), to = Math.min(piece.decoded.text.length, end - piece.from);
  if (from >= to) return [];
  const [rawFrom, rawTo] = [rawOffset(piece.decoded, from), rawOffset(piece.decoded, to)];
  const offsets = piece.decoded.offsets?.slice(from, to + 1).map((offset) => offset - rawFrom);
  return [{ ...piece, from: piece.from + from - start, start: piece.start + rawFrom, end: piece.start + rawTo, decoded: { text: piece.decoded.text.slice(from, to), ...(offsets ? { offsets } : {}) } }];
});
