import type { Recognizer } from '../../../types';
import { luhn } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Agenzia delle Entrate: eleven digits, Luhn. */
export const itVat: Recognizer = numberRecognizer({
  id: 'it-vat', entity: 'TAX_ID', pattern: /(?<![\w-])\d{11}(?![\w-])/g, valid: luhn, words: ['partita iva', 'p. iva', 'p.iva', 'p iva', 'piva', 'codice fiscale'],
  anchors: { words: ['iva', 'codice'], structure: true, chars: ['number'] },
  examples: { match: ['P.IVA [[12345678903]]', 'partita IVA: [[00743110157]]', { text: '[[00743110157]]', context: { columnHeader: 'P. IVA' } }], noMatch: ['12345678903', 'IVA 22%', 'iva inclusa'] },
});
