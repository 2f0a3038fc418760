import { ScrubError } from '../../../errors';
import type { InnerFile, Place, SegmentId } from '../../../types';
import type { PdfFile } from '../objects/file';
import { decode } from '../objects/stream-data';
import { textOf } from '../objects/text';
import type { Dict, Stream} from '../objects/values';
import { type Value } from '../objects/values';
import type { Segments } from './segments';
import { keyText, treePairs } from './trees';

type Said = { readonly segment: SegmentId; readonly text: string };
/** An attached file with what the document says of it. */
export type Attachment = {
  readonly inner: InnerFile;
  readonly number: number;
  readonly name: Said;
  readonly description?: Said;
  /** What it is to the document, where the document as a whole refers to it (ISO 32000-2, 14.13). */
  readonly relationship?: string;
};

const PLACE: Place = { part: 'attachments', label: 'attached file' };
/** Under these keys clean copies store what they keep: the number outlives files that went. */
export const attachmentKey = (number: number): string => `attachment ${String(number).padStart(4, '0')}`;
const OWN_KEY = /^attachment (\d{4})$/;

/** Attached files, by the name tree, by the catalog and by notes on pages (ISO 32000-2, 7.11.4), each once. */
export const readAttachments = (file: PdfFile, fileId: number, annotations: readonly Dict[], segments: Segments): Attachment[] => {
  const found = new Map<Dict, { key: string; relationship?: string }>();
  const take = (value: Value | undefined, key = ''): Dict | undefined => {
    const dict = file.dict(value);
    if (dict?.get('EF') === undefined) return undefined;
    if (!found.has(dict)) found.set(dict, { key });
    return dict;
  };
  for (const { key, value } of treePairs(file, file.dict(file.catalog.get('Names'))?.get('EmbeddedFiles'), 'Names')) take(value, keyText(key));
  for (const value of file.array(file.catalog.get('AF'))) {
    const dict = take(value);
    if (dict !== undefined) found.get(dict)!.relationship = file.name(dict.get('AFRelationship')) ?? 'Unspecified';
  }
  for (const annotation of annotations) take(annotation.get('FS'));
  const numbers = numbersOf([...found.values()].map(({ key }) => key));
  return [...found].map(([dict, { key, relationship }], i) => attachment(file, segments, dict, { id: `${fileId}:embedded:${numbers[i]}`, number: numbers[i]!, key, relationship }));
};

/** Numbers in the order of the file, but those of a clean copy: they must be what they were in the original. */
const numbersOf = (keys: readonly string[]): number[] => {
  const own = keys.map((key) => Number(OWN_KEY.exec(key)?.[1] ?? 0));
  return own.every((number) => number > 0) && new Set(own).size === own.length ? own : keys.map((_, i) => i + 1);
};

type Known = { readonly id: string; readonly number: number; readonly key: string; readonly relationship: string | undefined };

const attachment = (file: PdfFile, segments: Segments, dict: Dict, { id, number, key, relationship }: Known): Attachment => {
  const name = textOf(file.resolve(dict.get('UF') ?? dict.get('F'))), said = textOf(file.resolve(dict.get('Desc'))), streams = file.dict(dict.get('EF')), stream = file.stream(streams?.get('UF') ?? streams?.get('F'));
  const add = (text: string): Said => ({ text, segment: segments.add(text, PLACE, { visible: false, hidden: id, context: { role: 'file-name' } }) });
  if (key !== '' && key !== name && !OWN_KEY.test(key)) add(key);
  return {
    number, relationship, name: add(name), ...(said === '' ? {} : { description: add(said) }),
    inner: { id, place: PLACE, name, size: file.number(file.dict(stream?.dict.get('Params'))?.get('Size')) ?? stream?.raw.length ?? 0, bytes: stream && bytesOf(file, stream) },
  };
};

/** The file itself; undefined where it cannot be had, so that it goes. */
const bytesOf = (file: PdfFile, stream: Stream): Uint8Array | undefined => {
  try {
    const { bytes, codec } = decode(file, stream);
    return codec === undefined ? bytes : undefined;
  } catch (thrown) {
    if (thrown instanceof ScrubError) return undefined;
    throw thrown;
  }
};
