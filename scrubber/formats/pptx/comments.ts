import type { Inspection } from '../ooxml/inspection';
import { constantDate, countOf, markChanges, NO_GUID, numberedGuids, NumberedIds } from '../ooxml/review-marks';
import type { Marks } from '../ooxml/review-marks';
import type { TextPart } from '../ooxml/text-part';

const COMMENTS: ReadonlySet<string> = new Set(['p:cm', 'p188:cm', 'p188:reply']), SHAPES = ['spMk', 'picMk', 'grpSpMk', 'graphicFrameMk', 'cxnSpMk', 'inkMk'];

/**
 * Ids, dates and accounts of comments as PowerPoint wrote them (ECMA-376-1, 19.4) and writes them now ([MS-PPTX] 2.6). A comment finds its slide
 * and shape by ids made at creation as well; slides and shapes have none here, which is what zero says.
 */
const commentMarks = (): Marks => {
  const ids = numberedGuids().of, users = new NumberedIds((number) => `user${number}`).of;
  return {
    'p188:cm@id': ids, 'p188:cm@authorId': ids, 'p188:reply@id': ids, 'p188:reply@authorId': ids, 'p188:author@id': ids, 'p188:author@userId': users, 'p188:author@providerId': () => 'None',
    'p:cm@dt': constantDate, 'p188:cm@created': constantDate, 'p188:reply@created': constantDate, 'p188:cm@startDate': constantDate, 'p188:cm@dueDate': constantDate,
    'pc:sldMk@cId': () => '0', ...Object.fromEntries(SHAPES.map((name) => [`oac:${name}@creationId`, () => NO_GUID])),
  };
};
export const COMMENT_MARKS = Object.keys(commentMarks());

/** What is done to the comments of a presentation and to their authors whatever they say; one call, since ids tie the parts together. */
export const readComments = (inspection: Inspection, parts: readonly TextPart[]): void => {
  const marks = commentMarks();
  for (const { tree, index, kind } of parts) {
    if (kind === 'comments') inspection.items.add('comments', countOf(tree, COMMENTS));
    inspection.changes.push(...markChanges(tree, index, marks));
  }
};
