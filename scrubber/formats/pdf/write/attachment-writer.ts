import type { CleanInner, Plan, SegmentId } from '../../../types';
import { textString } from '../objects/text';
import type { NewFile } from '../objects/write-file';
import { Dict, dict, name, type Ref, type Value } from '../objects/values';
import { type Attachment, attachmentKey } from '../read/attachments';

/** ISO 32000-2, table 43; an unknown word could be anybody's. */
const RELATIONSHIPS = new Set(['Source', 'Data', 'Alternative', 'Supplement', 'FormData', 'Schema', 'Unspecified']);

/** Clean copies of the attachments that the plan keeps, by their ids: they are made before the document around them is written. */
export const cleanAttachments = async (attachments: readonly Attachment[], plan: Plan, clean: CleanInner | undefined): Promise<ReadonlyMap<string, Uint8Array>> => {
  const copies = new Map<string, Uint8Array>();
  for (const { inner } of attachments) {
    const bytes = plan.keep.includes(inner.id) ? await clean?.(inner) : undefined;
    if (bytes !== undefined) copies.set(inner.id, bytes);
  }
  return copies;
};

/** Writes the kept attachments: the entries of the catalog that lead to them. Dates, check sums and notes on pages are not written. */
export const writeAttachments = (out: NewFile, attachments: readonly Attachment[], copies: ReadonlyMap<string, Uint8Array>, edited: (segment: SegmentId, text: string) => string): Record<string, Value | undefined> => {
  const pairs: Value[] = [], associated: Ref[] = [];
  for (const { inner, number, name: fileName, description, relationship } of [...attachments].sort((a, b) => a.number - b.number)) {
    const bytes = copies.get(inner.id);
    if (bytes === undefined) continue;
    const stream = out.addStream(dict({ Type: name('EmbeddedFile'), Params: dict({ Size: bytes.length }) }), bytes), called = textString(edited(fileName.segment, fileName.text));
    const specification = out.add(dict({
      Type: name('Filespec'), F: called, UF: called, EF: dict({ F: stream, UF: stream }), Desc: description && textString(edited(description.segment, description.text)),
      AFRelationship: relationship === undefined ? undefined : name(RELATIONSHIPS.has(relationship) ? relationship : 'Unspecified'),
    }));
    pairs.push(textString(attachmentKey(number)), specification);
    if (relationship !== undefined) associated.push(specification);
  }
  return pairs.length === 0 ? {} : { Names: dict({ EmbeddedFiles: new Dict(new Map([['Names', pairs]])) }), AF: associated.length > 0 ? associated : undefined };
};
