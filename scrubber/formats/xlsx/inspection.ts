import { orderOf, segmentId } from '../../ids';
import type { Segment, SegmentId, Span } from '../../types';
import { Inspection } from '../ooxml/inspection';
import type { Mapped } from '../ooxml/editor';
import type { Piece } from '../ooxml/join';
import type { ItemKey } from '../ooxml/kinds';
import type { Area } from './formula';
import type { NumberKind } from './number-formats';
import type { SheetObject } from './objects';


export type ReadCell = {
  readonly sheet: Sheet;
  readonly node: number; readonly row: number; readonly column: number;
  readonly form: 'shared' | 'inline' | 'number' | 'result' | 'formula';
  readonly text: string;
  /** Index of the shared string. */
  readonly string: number | undefined;
  readonly number: NumberKind | undefined;
  readonly formula: CellFormula | undefined;
};

export type CellFormula = { readonly areas: readonly SheetArea[]; readonly opaque: boolean };
/** An area of the sheet with this number; -1 is a linked workbook. */
export type SheetArea = { readonly sheet: number; readonly area: Area };

export type Sheet = {
  readonly number: number; readonly part: number; readonly name: string; readonly segment?: SegmentId; readonly hidden: boolean;
  readonly cells: ReadCell[];
  readonly hiddenRows: Set<number>; readonly hiddenColumns: Set<number>;
  /** Rows and columns that a filter or an outline folds away: they belong to the sheet. */
  folded: boolean;
  /** First rows of tables: Excel wants them to say what the table's columns are called. */
  readonly tables: Area[];
};

/** Hidden sheets, rows and columns on which nothing depends only carry information; the others are part of how the workbook works. */
export type Usage = { sheetItem(sheet: Sheet): ItemKey | undefined; cellItem(sheet: Sheet, row: number, column: number): ItemKey | undefined };

/** A place where a sheet, a defined name, a table or a column is named: it follows when that is renamed. */
export type NameSite = { readonly mapped: Mapped; readonly span: Span; readonly kind: 'sheet' | 'name' | 'column'; readonly names: readonly string[]; readonly book?: string;
  /** The definition itself, where a name stands without quotes. */
  readonly plain?: boolean };

export type ColumnName = { readonly name: string; readonly header?: SegmentId; readonly segment?: SegmentId };

const UNMADE: Segment = { id: -1, text: '', place: { part: '', label: '' }, visible: false, context: { role: 'table-cell', block: -1 } };

/** What reading a workbook finds out beside what every Office file has. */
export class XlsxInspection extends Inspection {
  readonly sheets: Sheet[] = [];
  /** Cells by the order of their segments. */
  private readonly cells: (ReadCell | undefined)[] = [];
  /** Only what a rewrite asks: segments of cells are counted and not made. */
  light = false;
  readonly sites: NameSite[] = [];
  /** Embedded objects whose files can be read. */
  readonly objects: SheetObject[] = [];
  readonly names = new Map<SegmentId, string>();
  readonly columns: ColumnName[] = [];
  /** Sheets of linked workbooks, by `[number]name`. */
  readonly linkedSheets = new Map<SegmentId, { readonly book: string; readonly name: string }>();
  /** Formulas outside cells: charts, rules, names. */
  readonly otherAreas: SheetArea[] = [];
  /** Areas of keys that a look-up takes for sorted. */
  readonly ordered: SheetArea[] = [];
  readonly definedAreas = new Map<string, CellFormula>();
  /** Segments of texts inside a cell's formula, with their cell. */
  readonly literals = new Map<SegmentId, { readonly sheet: number; readonly row: number; readonly column: number }>();
  from1904 = false;
  usage: Usage | undefined;

  setCell(segment: SegmentId, cell: ReadCell): void {
    const order = orderOf(segment);
    while (this.cells.length < order) this.cells.push(undefined);
    this.cells[order] = cell;
  }

  /** The cell whose text a segment is. */
  cellOf(segment: SegmentId): ReadCell | undefined {
    return this.cells[orderOf(segment)];
  }

  eachCell(visit: (segment: SegmentId, cell: ReadCell) => void): void {
    this.cells.forEach((cell, order) => { if (cell) visit(segmentId(this.file, order), cell); });
  }

  /** Takes a number in the reading order for a cell that `open` would make a segment of. */
  countCell(cell: ReadCell, pieces: readonly Piece[] | undefined): void {
    const id = segmentId(this.file, this.segments.length);
    this.segments.push(UNMADE);
    this.setCell(id, cell);
    if (pieces) this.mapped.set(id, { part: cell.sheet.part, pieces });
  }
}
