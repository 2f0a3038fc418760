import { leavesOf, readingOf } from '../ooxml/join';
import { constantDate, countOf, markChanges, numberedGuids } from '../ooxml/review-marks';
import type { Marks } from '../ooxml/review-marks';
import type { TextPart } from '../ooxml/text-part';
import { afterOf, childNamed, closeStartOf, nameOf, openEndOf } from '../xml/tree';
import type { XlsxInspection } from './inspection';

/** The author of a note that stands for a thread is the thread's id ([MS-XLSX] 2.6.205). */
export const THREAD_AUTHOR = /^tc=(\{[0-9A-Fa-f-]{1,60}\})$/;
const COMMENTS: ReadonlySet<string> = new Set(['s:comment']);

/** Attributes of notes (ECMA-376-1, 18.7.3), threads and their people ([MS-XLSX] 2.6.201-2.6.206) that `CommentReader` looks after. */
export const COMMENT_MARKS = ['s:comment@xr:uid', 'xltc:threadedComment@id', 'xltc:threadedComment@personId', 'xltc:threadedComment@parentId', 'xltc:threadedComment@dT', 'xltc:person@id'];

/** Reads the notes and threads of a workbook; one instance, since ids tie its parts together. */
export class CommentReader {
  private readonly ids = numberedGuids();
  private readonly marks: Marks = Object.fromEntries(COMMENT_MARKS.map((place) => [place, place.endsWith('@dT') ? constantDate : this.ids.of]));

  constructor(private readonly inspection: XlsxInspection) {}

  /** What is done to one part whatever its texts say. */
  readPart({ tree, index, kind }: TextPart): void {
    if (kind === 'comments') this.inspection.items.add('comments', countOf(tree, COMMENTS));
    this.inspection.changes.push(...markChanges(tree, index, this.marks));
    for (let node = 0; tree.names.includes('s:author') && node < tree.count; node++) {
      if (nameOf(tree, node) !== 's:author') continue;
      const start = openEndOf(tree, node), end = closeStartOf(tree, node), thread = THREAD_AUTHOR.exec(tree.text.slice(start, end))?.[1];
      if (thread !== undefined) this.inspection.changes.push({ part: index, removal: false, operation: { start, end, text: `tc=${this.ids.of(thread)}` } });
    }
  }

  /** The text of one note, its runs joined. */
  readNote({ name, label, tree, index }: TextPart, node: number, claimed: Uint8Array): void {
    const text = childNamed(tree, node, 's:text'), leaves = text < 0 ? [] : leavesOf(tree, text, () => false), read = readingOf(leaves, () => true);
    for (const leaf of leaves) claimed.fill(1, leaf.element + 1, afterOf(tree, leaf.element));
    this.inspection.add({ name, label }, read.text, { role: 'comment', block: this.inspection.block() }, { hidden: 'comments', mapped: { part: index, pieces: read.pieces } });
  }
}
