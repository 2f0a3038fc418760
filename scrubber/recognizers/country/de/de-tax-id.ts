import type { Recognizer } from '../../../types';
import { mod1110 } from '../../check-digits';
import { numberRecognizer } from '../../number-recognizer';

/** § 139b AO, BZSt: eleven digits, ISO 7064 MOD 11,10; the tax office's number of § 52 AO has 10 to 13 digits with slashes. */
export const deTaxId: Recognizer = numberRecognizer({
  id: 'de-tax-id', entity: 'TAX_ID', pattern: /(?<![\w/-])(?:[1-9]\d ?\d{3} ?\d{3} ?\d{3}|\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}|\d{10,13})(?![\w/-])/g, valid: (compact) => compact.length === 11 && mod1110(compact),
  words: ['steuer-id', 'steuer id', 'steueridentifikationsnummer', 'steuer-identifikationsnummer', 'identifikationsnummer', 'idnr', 'steuer-idnr', 'steuernummer', 'steuer-nr', 'st.-nr', 'stnr', 'steuer-nummer', 'tin'],
  anchors: { words: ['steuer', 'idnr', 'identifikationsnummer', 'st.-nr', 'stnr', 'tin'], structure: true, chars: ['number'] },
  examples: { match: ['Steuer-ID: [[57 162 930 480]]', 'Steuernummer [[181/815/08155]]', { text: '[[86095742719]]', context: { columnHeader: 'IdNr' } }], noMatch: ['57 162 930 480', 'Steuer 2024', 'die Steuernummer fehlt'] },
});
