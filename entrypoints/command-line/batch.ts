import type { BlockCode, LogEntry, OpenDocument, Place, Receipt, ReceiptFile, Residue, Source, Term } from '../../scrubber/types';
import { toScrubError } from '../../scrubber/errors';
import { Hold } from '../../scrubber/hold/hold';
import { openFile, rewriteFile } from '../../scrubber/pipeline';
import { sha256 } from '../../scrubber/sha256';

export type BatchInput = { readonly input: string; readonly name: string; read(): Promise<Uint8Array> };
export type BatchFile = {
  readonly input: string;
  readonly output: string | null;
  readonly code?: BlockCode;
  readonly place?: Place;
  readonly residue?: readonly Residue[];
  /** Pages that could only be kept as pictures. */
  readonly drawn?: readonly string[];
  /** Pictures and other things that nobody could look into, kept as they are. */
  readonly notChecked?: readonly { readonly code: string; readonly place: string }[];
};
export type BatchReport = { readonly files: readonly BatchFile[]; readonly receipt: Receipt };
type Opened = { readonly source: Source; readonly opened: OpenDocument };

/**
 * All files of one call as one hold with the default decisions: everything found is replaced, pictures stay and are reported.
 * A refused file does not stop the others.
 */
export const scrubBatch = async (
  inputs: readonly BatchInput[], settings: { terms: readonly Term[]; decisions: readonly LogEntry[] }, write: (name: string, bytes: Uint8Array) => Promise<void>,
): Promise<BatchReport> => {
  const results = new Map<number, BatchFile>();
  const opened = await openAll(inputs, results);
  const hold = new Hold();
  hold.begin({ terms: settings.terms, seed: await seedOf(opened), undecidedPictures: 'keep' });
  for (const { source, opened: document } of opened) {
    await hold.add(source.file, source.name, document);
    await hold.readOn(source.file);
  }
  hold.replay(settings.decisions);
  const taken = new Set<string>();
  const receipts: ReceiptFile[] = [];
  for (const { source, opened: document } of opened) {
    const input = inputs[source.file]!.input;
    try {
      const { plan, needles } = hold.plan(source.file);
      const rewrite = await rewriteFile(source, plan, needles);
      const { residue, receipt } = hold.verify(source.file, rewrite, rewrite.bytes.length);
      if (residue.length > 0) { results.set(source.file, { input, output: null, code: 'residue', residue }); continue; }
      const output = freeName(plan.fileName, taken);
      await write(output, rewrite.bytes);
      receipts.push(receipt);
      results.set(source.file, { input, output, ...(receipt.drawn.length > 0 ? { drawn: receipt.drawn } : {}), notChecked: document.unchecked.map(({ code, place }) => ({ code, place: place.label })) });
    } catch (thrown) {
      results.set(source.file, refused(input, thrown));
    }
  }
  return { files: inputs.map((_, file) => results.get(file)!), receipt: { schema: 1, version: VERSION, files: receipts } };
};

const VERSION = '0.1.0';

const openAll = async (inputs: readonly BatchInput[], results: Map<number, BatchFile>): Promise<Opened[]> => {
  const opened: Opened[] = [];
  for (const [file, { input, name, read }] of inputs.entries()) {
    try {
      const bytes = await read().catch(() => { throw toScrubError(undefined); });
      const source = { file, name, bytes };
      opened.push({ source, opened: await openFile(source) });
    } catch (thrown) {
      results.set(file, refused(input, thrown));
    }
  }
  return opened;
};

const refused = (input: string, thrown: unknown): BatchFile => {
  const { code, place } = toScrubError(thrown);
  return { input, output: null, code, place };
};

/** The same files give the same stand-ins, so that a run can be repeated byte for byte. */
const seedOf = async (opened: readonly Opened[]): Promise<number> => {
  const hashes = await Promise.all(opened.map(({ source }) => sha256(source.bytes)));
  return parseInt((await sha256(new TextEncoder().encode(hashes.join(' ')))).slice(0, 8), 16);
};

/** "report.docx", then "report (2).docx". Case counts for nothing, as in the file systems of Windows and macOS. */
const freeName = (wanted: string, taken: Set<string>): string => {
  const dot = wanted.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, ''];
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${stem} (${copy})${extension}`;
  taken.add(name.toLowerCase());
  return name;
};
