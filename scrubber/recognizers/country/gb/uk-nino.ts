import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** HMRC NIM39110: two letters (not D F I Q U V; O not second; not BG GB KN NK NT TN ZZ), six digits, A-D. Other suffixes and prefixes count when announced. */
export const ukNino: Recognizer = numberRecognizer({
  id: 'uk-nino', entity: 'NATIONAL_ID', pattern: /(?<![A-Za-z0-9])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z0-9])/g,
  valid: (compact) => /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/.test(compact), words: ['ni', 'ni no', 'nino', 'national insurance', 'ni number', 'nat ins'], alone: 0.88,
  anchors: { chars: ['digit', 'upper'], like: /(?:^|[^A-Za-z0-9])[A-Z]{2}(?:\d|$)/ },
  examples: { match: ['NI number [[JG 48 21 07 C]]', '[[NE307745A]] on file', { text: '[[QQ 12 34 56 C]]', context: { columnHeader: 'NI no' } }], noMatch: ['QQ 12 34 56 C', 'AB 12 34 56 E', 'part AB1234567C'] },
});
