import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { evidenceFor, wordPattern } from '../evidence';
import { matchesOf } from '../matches';

const FORMS: readonly RegExp[] = [
  // Bitcoin: base58check P2PKH and P2SH (en.bitcoin.it/wiki/Address), bech32 and bech32m (BIP 173, BIP 350)
  /(?<!\w)bc1[ac-hj-np-z02-9]{11,87}(?!\w)/g,
  // Ethereum: ERC-55 is a case check only, so the form alone
  /(?<!\w)0x[0-9a-fA-F]{40}(?!\w)/g,
  // Monero (monerodocs.org/public-address/standard-address), Litecoin, Ripple, Tron
  /(?<!\w)4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?!\w)/g, /(?<!\w)ltc1[ac-hj-np-z02-9]{11,71}(?!\w)/g, /(?<!\w)T[1-9A-HJ-NP-Za-km-z]{33}(?!\w)/g,
];
const BASE58 = /(?<!\w)[13][1-9A-HJ-NP-Za-km-z]{25,34}(?!\w)/g;
const WORDS = wordPattern(['btc', 'bitcoin', 'wallet', 'crypto', 'address', 'adresse', 'xbt', 'send', 'transfer', 'donate']);

export const cryptoAddress: Recognizer = {
  id: 'crypto-address',
  entities: ['CRYPTO'],
  anchors: { chars: ['digit', 'long'] },
  examples: {
    match: ['send it to [[bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq]]', 'wallet [[1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa]]', 'ETH [[0x52908400098527886E0F7030069857D2E4169EE7]]'],
    noMatch: ['bc1 is a prefix', 'commit 0x52908400', 'id 1234567890123456789012345678'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    if (segment.text.length < 15) return;
    for (const form of FORMS) {
      for (const match of matchesOf(segment.text, form)) {
        if (form.source.includes('T[1') && !/[a-z]/.test(match[0])) continue;
        yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'CRYPTO', score: 0.9, reason: { code: 'form' } };
      }
    }
    for (const match of matchesOf(segment.text, BASE58)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const reason = evidenceFor(segment, context, span, WORDS);
      if (/[A-Za-z]/.test(match[0]) && reason) yield { span, entity: 'CRYPTO', score: 0.9, reason };
      else if (/\d.*[a-z].*[A-Z]|[A-Z].*[a-z].*\d/.test(match[0])) yield { span, entity: 'CRYPTO', score: 0.5, reason: { code: 'form' } };
    }
  },
};
