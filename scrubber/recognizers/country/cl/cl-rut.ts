import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Registro Civil: modulo 11 with 2..7, K for ten. */
const isRut = (compact: string): boolean => {
  let sum = 0;
  for (let index = compact.length - 2, weight = 2; index >= 0; index -= 1, weight = weight === 7 ? 2 : weight + 1) sum += Number(compact[index]) * weight;
  return '0K987654321'[sum % 11] === compact.at(-1);
};
export const clRut: Recognizer = numberRecognizer({
  id: 'cl-rut', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{1,2}\.?\d{3}\.?\d{3}-[\dkK](?![\w-])/g, valid: isRut, alone: 0.8, words: ['rut', 'run'], anchors: { chars: ['number', 'dash'] },
  examples: { match: ['RUT [[12.345.678-5]]', '[[12.345.678-5]]', 'RUN: [[12345678-5]]'], noMatch: ['12.345.678-6', '12.345-5', '2024-1'] },
});
