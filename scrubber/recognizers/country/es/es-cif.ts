import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

const isCif = (compact: string): boolean => {
  const digits = compact.slice(1, 8);
  let sum = 0;
  for (let index = 0; index < 7; index += 1) {
    const digit = Number(digits[index]);
    const doubled = index % 2 ? digit : digit * 2;
    sum += Math.floor(doubled / 10) + (doubled % 10);
  }
  const check = (10 - (sum % 10)) % 10;
  return compact[8] === String(check) || compact[8] === 'JABCDEFGHI'[check];
};
/** Orden EHA/451/2008: letter of the legal form, seven digits, control. */
export const esCif: Recognizer = numberRecognizer({
  id: 'es-cif', entity: 'TAX_ID', pattern: /(?<![\w-])[ABCDEFGHJNPQRSUVW]-?\d{2}\.?\d{3}\.?\d{2}[0-9A-J](?![\w-])/g, valid: isCif, alone: 0.75, words: ['cif', 'nif', 'c.i.f'], anchors: { chars: ['number', 'upper'] },
  examples: { match: ['CIF [[A58818501]]', 'NIF [[B12345674]]', 'la empresa [[A58818501]]'], noMatch: ['A58818502', 'B1234567', 'A4'] },
});
