import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Immigration Department: letters and six digits, check by mod 11. */
const isHkid = (compact: string): boolean => {
  const body = compact.slice(0, -1).padStart(8, ' ');
  const sum = Array.from(body).reduce((total, sign, index) => total + (sign === ' ' ? 36 : /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55) * (9 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return compact.at(-1) === (check === 10 ? 'A' : String(check));
};
export const hkId: Recognizer = numberRecognizer({
  id: 'hk-id', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[A-Z]{1,2}\d{6} ?\(?[0-9A]\)?(?![\w-])/g, valid: isHkid, alone: 0.8, words: ['hkid', 'hong kong id', '身份證'], anchors: { chars: ['code'] },
  examples: { match: ['HKID [[A123456(3)]]', '[[A123456(3)]]', { text: '[[A123456(9)]]', context: { columnHeader: 'HKID' } }], noMatch: ['A123456(4)', 'A12345', 'HKID lost'] },
});
