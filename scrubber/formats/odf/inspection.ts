import type { SegmentId, Span } from '../../types';
import { Inspection } from '../ooxml/inspection';
import type { Mapped } from '../ooxml/editor';
import type { Piece } from '../ooxml/join';
import type { Relationship } from '../ooxml/package';
import type { OdfPackage } from './package';

/** A cell that stores its value beside its text (ODF 1.3 part 3, 19.385): both must say the same. */
export type ValueCell = { readonly part: number; readonly node: number; readonly holds: 'number' | 'date'; readonly stored: string; paragraph?: SegmentId; canonical?: SegmentId };

/** What reading an OpenDocument finds out beside what every Office file has. */
export class OdfInspection extends Inspection {
  odf!: OdfPackage;
  readonly sheetNames = new Map<SegmentId, string>();
  /** Places where a sheet is named in a formula or a range; `definition` where it stands without quotes. */
  readonly sheetSites: { readonly mapped: Mapped; readonly span: Span; readonly name: string; readonly definition: boolean }[] = [];
  readonly valueCells = new Map<SegmentId, ValueCell>();
  /** Cells of spreadsheets that calculate. */
  readonly formulaCells: { readonly part: number; readonly node: number }[] = [];
  readonly cellSegments = new Set<SegmentId>();
  /** Where pictures are named. */
  readonly pictureSites: { readonly part: number; readonly piece: Piece; readonly name: string }[] = [];

  /** Pictures are found by relationships, as in the other formats; here they are made from what names them. */
  usePicture(source: string, name: string): void {
    const list = (this.pkg.relationships as Map<string, Relationship[]>).get(source) ?? [];
    const relationship: Relationship = { id: name, type: 'image', address: '', target: name, external: false, to: name };
    (this.pkg.relationships as Map<string, Relationship[]>).set(source, [...list, relationship]);
    this.used.add(relationship);
  }
}
