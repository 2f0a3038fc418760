import { buildDocx, NAMESPACES, run } from '../../builders/docx/package';
import { bodyOf, commented, comments, deleted, footer, header, heading, inserted, lines, properties } from './docx';
import type { Sample } from './index';

/** A services agreement in the middle of its negotiation: tracked changes and a comment tell more than the text. */
const REVIEWER = 'Evangeline Thackeray-Moss';
const CONTENT = [
  heading('Services agreement'),
  lines('This agreement is made between Quillfeather Logistics GmbH (hereinafter "Client") and Bramblewick Partners LLP (hereinafter "Supplier").', 'Contract no. QL-2026-00417'),
  heading('1 Fees'),
  `<w:p>${run('The Client pays ')}${deleted(REVIEWER, 'Mr. Anselm Vanterpool personally ')}${inserted(REVIEWER, 'the Supplier ')}${run('EUR 48,500 within thirty days.')}</w:p>`,
  heading('2 Contacts'),
  `<w:p>${commented('Notices go to Mr. Anselm Vanterpool, anselm.vanterpool@quillfeather.example.')}</w:p>`,
  lines('Payments: IBAN DE89 3704 0044 0532 0130 00.'),
  heading('3 Term'),
  lines('This agreement ends after twelve months. The law of Germany applies.'),
].join('');

export const buildContract = async (): Promise<Sample> => ({
  name: 'services-agreement.docx', kept: 'EUR 48,500 within thirty days',
  planted: ['Quillfeather', 'Bramblewick', 'Vanterpool', 'Anselm', 'Thackeray', 'Evangeline', 'QL-2026-00417', 'DE89 3704'],
  bytes: await buildDocx('', [
    header('Confidential'), footer('Contract no. QL-2026-00417'), properties(REVIEWER, 'Quillfeather services agreement'),
    comments(REVIEWER, 'Anselm Vanterpool will not accept less than 48,500. Keep this from Quillfeather.'),
  ], [], bodyOf(CONTENT, NAMESPACES)),
});
