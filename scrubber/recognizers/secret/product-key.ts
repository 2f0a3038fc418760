import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

/** Three to eight groups of four to six capitals and digits, all of one length: product keys, recovery and gift codes are written so. */
const KEY = /(?<![\p{L}\p{N}_./-])(?:[A-Z0-9]{4}(?:-[A-Z0-9]{4}){2,7}|[A-Z0-9]{5}(?:-[A-Z0-9]{5}){2,5}|[A-Z0-9]{6}(?:-[A-Z0-9]{6}){2,4})(?![\p{L}\p{N}_-]|\.\d)/gu;
const ANNOUNCED = /(?:licen[cs]e|licens|lizenz|licentie|licencia|licenza|licença|licencj|product|produkt|produit|activation|aktivier|aktiver|serial|recovery|backup|wiederherstell|gendannelse|återställ|herstel|unlock|voucher|gift)[\p{L} ]{0,16}(?:key|code|nøgle|nyckel|schlüssel|sleutel|clé|clave|chiave|chave|klucz|kode|kod)|licensnøgle|lizenzschlüssel|licensnyckel|licentiesleutel|clé de licence|clave de licencia|chiave di licenza|chave de licença|klucz licencji/iu;

/** Keys that open software or an account. Letters and digits are asked of most groups, or a word that says what it is. */
export const productKey: Recognizer = {
  id: 'product-key',
  entities: ['SECRET'],
  anchors: { chars: ['dash', 'code'] },
  examples: {
    match: ['Licensnøgle [[QK4M-77TD-P0ZX]] lægges ind', 'key: [[B7QMN-2XK9P-44TRD-VV6HC-8JQ2W]]', 'recovery code [[9F2K-LM40-QX7D]]'],
    noMatch: ['part 4410-2207-1183', 'ISO-8859-1', 'ABCD-EFGH-JKLM', '2026-2027-2028', 'case AB12-3456'],
  },
  *find({ text }: Segment): Iterable<Candidate> {
    for (const match of matchesOf(text, KEY)) {
      const groups = match[0].split('-'), mixed = groups.filter((group) => /\d/.test(group) && /[A-Z]/.test(group)).length;
      const told = ANNOUNCED.test(text.slice(Math.max(0, match.index - 48), match.index));
      if (!/\d/.test(match[0]) || !/[A-Z]/.test(match[0]) || !told && mixed * 2 < groups.length) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'SECRET', score: told ? 0.9 : 0.65, reason: { code: told ? 'context-word' : 'form' } };
    }
  },
};
