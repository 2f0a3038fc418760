import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** § 290 SGB V: a letter, eight digits, a check digit. */
const isKvnr = (compact: string): boolean => {
  const digits = String(compact.charCodeAt(0) - 64).padStart(2, '0') + compact.slice(1, 9);
  const sum = Array.from(digits).reduce((total, digit, index) => { const product = Number(digit) * (index % 2 ? 2 : 1); return total + Math.floor(product / 10) + (product % 10); }, 0);
  return sum % 10 === Number(compact[9]);
};
export const deHealthInsurance: Recognizer = numberRecognizer({
  id: 'de-health-insurance', entity: 'HEALTH_ID', pattern: /(?<![\w-])[A-Z] ?\d{3} ?\d{3} ?\d{3}(?![\w-])/g, valid: isKvnr, words: ['kvnr', 'krankenversichertennummer', 'versichertennummer', 'krankenversicherung', 'kv-nummer', 'versicherten-nr', 'egk', 'krankenkassennummer', 'kassennummer', 'gesundheitskarte', 'aok-nummer', 'tk-nummer', 'barmer-nummer', 'dak-nummer', 'aok', 'barmer', 'dak', 'techniker krankenkasse'],
  anchors: { words: ['kvnr', 'versicher', 'kv-n', 'egk', 'kasse', 'gesundheitsk', 'aok', 'tk-n', 'barmer', 'dak'], structure: true, chars: ['number'] },
  examples: { match: ['Versichertennummer: [[A123456780]]', 'Bitte die AOK-Nummer [[A123456780]] nachtragen.', 'KVNR [[T 448 120 339]]', { text: '[[B987654321]]', context: { key: 'kvnr' } }], noMatch: ['A123456780', 'KVNR fehlt', 'Raum A 123'] },
});
