import type { Recognizer } from '../../../types';
import { weighted } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** Brønnøysundregistrene: nine digits, weights 3 2 7 6 5 4 3 2 modulo 11. */
export const noOrgNumber: Recognizer = numberRecognizer({
  id: 'no-org-number', entity: 'COMPANY_ID', pattern: /(?<![\w-])[89]\d{2} ?\d{3} ?\d{3}(?: ?MVA)?(?![\w-])/g, valid: (compact) => (11 - (weighted(compact, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(compact[8]),
  words: ['org.nr', 'orgnr', 'org nr', 'organisasjonsnummer', 'foretaksregisteret', 'mva'],
  examples: { match: ['Org.nr. [[974 760 673]]', 'organisasjonsnummer: [[974760673]]', { text: '[[923 609 016]]', context: { key: 'orgnr' } }], noMatch: ['974 760 673', 'org.nr. mangler', 'orgnr 12'] },
});
