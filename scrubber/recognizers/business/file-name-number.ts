import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

/** "MC7740182_report.pdf": letters and at least six digits, or a number of parts, set off from the rest of the name. */
const FORM = /(?<![\p{L}\p{N}])(?:[A-Z]{1,4}[-_]?\d{6,12}|\d{2,4}-\d{5,9}|[A-Z]{2,4}-\d{2,4}-\d{3,6})(?![\p{L}\p{N}])/gu;
/** What cameras, phones and scanners write, and dates: no case of anybody. */
const MACHINE = /^(?:IMG|DSC|DCIM|PXL|VID|MVI|SCAN|WA|GOPR|P|Q|H|FY|ISO|KB|V|REV|RFC)[-_]?\d|^(?:[A-Z]{1,4}[-_]?)?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])/;

/** Numbers of cases, policies and patients that files are named after. */
export const fileNameNumber: Recognizer = {
  id: 'file-name-number',
  entities: ['CASE_NUMBER'],
  anchors: { chars: ['digit'] },
  examples: {
    match: [{ text: '[[MC7740182]]_report.pdf', context: { role: 'file-name' } }, { text: 'Statement [[24-0088127]] final.docx', context: { role: 'file-name' } }, { text: 'claim [[TQX-26-00417]].pdf', context: { role: 'file-name' } }],
    noMatch: [{ text: 'IMG_20260412.jpg', context: { role: 'file-name' } }, { text: 'minutes 2026-04-12.docx', context: { role: 'file-name' } }, 'MC7740182 in a text needs more', { text: 'Q32026 plan.pptx', context: { role: 'file-name' } }],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role !== 'file-name') return;
    for (const match of matchesOf(text, FORM)) {
      if (!MACHINE.test(match[0])) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'CASE_NUMBER', score: 0.76, reason: { code: 'file-name' } };
    }
  },
};
