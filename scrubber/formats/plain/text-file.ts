import type { Counts, Edit, Format, FormatId, Limits, OpenDocument, Place, Plan, Rewritten, Segment, SegmentContext, Source } from '../../types';
import { applyEdits } from '../../apply-edits';
import { ScrubError } from '../../errors';
import { orderOf, segmentId } from '../../ids';
import { decodeBytes, encodeText } from './decode';

/** A stretch of a text file that becomes one segment. */
export type Piece = {
  /** Where it stands in the file's text; half-open. */
  readonly start: number;
  readonly end: number;
  /** What it says. Equal to the raw text unless the syntax escapes it. */
  readonly text: string;
  /** Writes changed text in the file's syntax; without it the text stands there as it is. */
  readonly write?: (text: string) => string;
  readonly label: string;
  readonly visible?: boolean;
  readonly context: SegmentContext;
};

export type Syntax = {
  readonly id: FormatId;
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly vocabulary: ReadonlySet<string>;
  recognises(source: Source): boolean;
  /** Pieces in reading order, disjoint. @throws ScrubError corrupt */
  split(text: string): Iterable<Piece>;
  count(text: string, pieces: readonly Piece[]): Counts;
};

const place = (label: string): Place => ({ part: 'text', label });

/** A format for files that are one text: everything outside the edited pieces stays as it was, letter for letter. */
export const textFileFormat = (syntax: Syntax): Format => {
  const read = (source: Source, limits: Limits) => {
    if (source.bytes.length > limits.textBytes) throw new ScrubError('too-large');
    const decoded = decodeBytes(source.bytes);
    const pieces = [...syntax.split(decoded.text)];
    if (pieces.length > limits.segments) throw new ScrubError('too-many-segments');
    return { decoded, pieces };
  };
  return {
    id: syntax.id, extensions: syntax.extensions, mediaType: syntax.mediaType, vocabulary: syntax.vocabulary,
    recognises: (source) => syntax.recognises(source),
    async open(source, limits): Promise<OpenDocument> {
      const { decoded, pieces } = read(source, limits);
      const segments = pieces.map((piece, order): Segment => ({
        id: segmentId(source.file, order), text: piece.text, place: place(piece.label), visible: piece.visible ?? true, context: piece.context,
      }));
      return { format: syntax.id, segments, hidden: [], pictures: [], embedded: [], unchecked: [], counts: syntax.count(decoded.text, pieces) };
    },
    async rewrite(source, plan, limits): Promise<Rewritten> {
      const { decoded, pieces } = read(source, limits);
      const text = rewriteText(decoded.text, pieces, plan);
      return { bytes: encodeText(text, decoded), counts: syntax.count(decoded.text, pieces) };
    },
  };
};

const rewriteText = (text: string, pieces: readonly Piece[], plan: Plan): string => {
  const byOrder = new Map<number, Edit[]>();
  for (const edit of plan.edits) {
    const order = orderOf(edit.segment);
    const list = byOrder.get(order);
    if (list === undefined) byOrder.set(order, [edit]); else list.push(edit);
  }
  const out: string[] = [];
  let from = 0;
  for (const order of [...byOrder.keys()].sort((a, b) => a - b)) {
    const piece = pieces[order];
    if (piece === undefined) throw new ScrubError('internal');
    const changed = applyEdits(piece.text, byOrder.get(order)!);
    out.push(text.slice(from, piece.start), piece.write === undefined ? changed : piece.write(changed));
    from = piece.end;
  }
  out.push(text.slice(from));
  return out.join('');
};

export const hasExtension = (source: Source, extensions: readonly string[]): boolean => {
  const name = source.name.toLowerCase();
  return extensions.some((extension) => name.endsWith(`.${extension}`) || name === `.${extension}`);
};
