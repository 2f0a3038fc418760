import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Indonesia, law 24/2013. */
export const idNik: Recognizer = numberRecognizer({
  id: 'id-nik', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[1-9]\d{5}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}(?![\w-])/g, words: ['nik', 'ktp', 'nomor induk kependudukan', 'no. ktp'],
  examples: { match: ['NIK: [[3174054408880001]]', 'No. KTP [[3174051203900012]]', 'nik [[3174051203900012]]'], noMatch: ['3174051203900012', 'nik kosong', 'NIK 12'] },
});
