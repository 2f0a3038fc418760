import type { EntityType } from '../../../../scrubber/entity-types';
import type { FileRow, HiddenRow, PictureRow, EmbeddedRow, UncheckedRow } from '../../../../scrubber/review-rows';
import type { Choice, EntityId, FileId, FindingId, ReasonCode, SegmentContext, SegmentId, Span } from '../../../../scrubber/types';

/** A hold made up from templates: `{0}` in a text is entity 0 as it is called first, `{0.1}` its second form. */
export type FakeEntity = {
  readonly type: EntityType; readonly forms: readonly string[]; readonly standIn: string; readonly reason: ReasonCode;
  readonly evidence?: string; readonly eye?: boolean; readonly choice?: Choice; readonly shown?: string;
};
export type FakeText = { readonly text: string; readonly context?: Partial<SegmentContext>; readonly unseen?: boolean; readonly label?: string };
export type FakeFile = Partial<FileRow> & { readonly name: string; readonly texts: readonly FakeText[] };
export type FakeInput = {
  readonly site?: string; readonly upload?: boolean; readonly stopped?: number; readonly entities: readonly FakeEntity[]; readonly files: readonly FakeFile[];
  readonly hidden?: readonly Omit<HiddenRow, 'decided'>[]; readonly previews?: Readonly<Record<string, readonly string[]>>;
  readonly pictures?: readonly PictureRow[]; readonly embedded?: readonly EmbeddedRow[]; readonly unchecked?: readonly UncheckedRow[];
};

export type Found = { readonly id: FindingId; entity: EntityId; readonly file: FileId; readonly segment: SegmentId; readonly span: Span };
export type FakeRow = { readonly segment: SegmentId; readonly file: FileId; readonly text: string; readonly context: SegmentContext; readonly label: string; readonly visible: boolean; readonly found: Found[] };
export type MadeEntity = FakeEntity & { readonly id: EntityId; readonly added?: boolean };
export type FakeHold = { readonly input: FakeInput; readonly entities: MadeEntity[]; readonly rows: readonly FakeRow[] };

const FILE_SIZE = 2 ** 24;

export const makeHold = (input: FakeInput): FakeHold => {
  const rows: FakeRow[] = [];
  const ids = new Map<number, EntityId>();
  input.files.forEach((file, fileIndex) => {
    file.texts.forEach((line, index) => {
      const segment = (fileIndex + 1) * FILE_SIZE + index;
      const found: Found[] = [];
      let text = '';
      for (const piece of line.text.split(/(\{\d+(?:\.\d+)?\})/)) {
        const at = /^\{(\d+)(?:\.(\d+))?\}$/.exec(piece);
        const entity = at ? input.entities[Number(at[1])] : undefined;
        const form = entity?.forms[Number(at?.[2] ?? 0)] ?? piece;
        if (entity) {
          const span = { start: text.length, end: text.length + form.length };
          const id = `${segment}:${span.start}-${span.end}:${entity.type}`;
          const number = Number(at?.[1]);
          if (!ids.has(number)) ids.set(number, id);
          found.push({ id, entity: ids.get(number) ?? id, file: fileIndex, segment, span });
        }
        text += form;
      }
      rows.push({
        segment, file: fileIndex, text, label: line.label ?? `paragraph ${index + 1}`, visible: !line.unseen, found,
        context: { role: 'paragraph', block: index, ...line.context },
      });
    });
  });
  const entities = input.entities.flatMap((entity, index) => { const id = ids.get(index); return id === undefined ? [] : [{ ...entity, id }]; });
  return { input, entities, rows };
};
