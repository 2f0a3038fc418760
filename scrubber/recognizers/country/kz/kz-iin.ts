import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Kazakhstan, law 223-III. */
export const kzIin: Recognizer = numberRecognizer({
  id: 'kz-iin', entity: 'NATIONAL_ID', pattern: /(?<![\w-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]\d{5}(?![\w-])/g, words: ['иин', 'жсн', 'iin', 'бин', 'bin'],
  examples: { match: ['ИИН [[900101350122]]', 'ЖСН: [[900101350122]]', 'IIN [[900101350122]]'], noMatch: ['900101350122', 'иин нет', 'ИИН 12'] },
});
