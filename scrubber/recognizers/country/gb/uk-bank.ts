import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';
import { matchesOf } from '../../matches';

/** A sort code with its account number beside it: "30-96-26 / 41188207". */
const PAIR = /(?<![\w.-])\d{2}-\d{2}-\d{2}[ \u00a0]?[/,;|]?[ \u00a0]?(?:a\/?c(?:count)?\.?[ \u00a0])?\d{8}(?![\w-])/g;

/** Asked first. */
const PAIRS = /[- ]\d{2}[- ]\d{2}/;

const sortCode: Recognizer = numberRecognizer({
  id: 'uk-bank', entity: 'BANK_ACCOUNT', pattern: /(?<![\w.-])\d{2}([- ])\d{2}\1\d{2}(?![\w-]|\.\d)/g, words: ['sort code', 'sort', 'sortcode', 's/c'], announced: 0.93,
  examples: { match: ['their bank: [[30-96-26 / 41188207]].', 'sort code [[20-41-99]]', { text: '[[40-22-26]]', context: { columnHeader: 'Sort code' } }, 'Sort: [[09 01 28]]'], noMatch: ['20-41-99', 'sort of 12', 'sort code 20-41-9912-B'] },
});

/** UK sort codes (Pay.UK): three pairs. Account numbers are bank-account's, where they do not stand beside. */
export const ukBank: Recognizer = {
  ...sortCode, id: 'uk-bank', anchors: { chars: ['digit'] },
  *find(segment, context) {
    if (!PAIRS.test(segment.text)) return;
    for (const match of matchesOf(segment.text, PAIR)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'BANK_ACCOUNT', score: 0.9, reason: { code: 'form' } };
    yield* sortCode.find(segment, context);
  },
};
