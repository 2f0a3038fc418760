import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

/** what3words addresses (developer.what3words.com, "regex"): three words with full stops behind three slashes, a square of three metres. */
const FORM = /(?<![\p{L}\p{N}/.:])\/\/\/?\p{Ll}{2,20}[.。]\p{Ll}{2,20}[.。]\p{Ll}{2,20}(?![\p{L}\p{N}./])/gu;
const ANNOUNCED = /(?<![\p{L}])(?:w3w|what3words|what 3 words)[ \u00a0]?[:–-]?[ \u00a0]{0,2}(?:\/\/\/)?(?<v>\p{Ll}{2,20}\.\p{Ll}{2,20}\.\p{Ll}{2,20})(?![\p{L}\p{N}.])/giu;

export const threeWords: Recognizer = {
  id: 'three-words',
  entities: ['GPS'],
  anchors: { words: ['//', 'w3w', 'what3words', 'what 3 words'] },
  examples: { match: ['meet at [[///clocks.amber.tiger]] by', 'w3w: [[filled.count.soap]]', 'what3words [[index.home.raft]]'], noMatch: ['https://www.example.com', '// see config.load.all', 'org.apache.commons'] },
  *find({ text, context }: Segment): Iterable<Candidate> {
    for (const match of matchesOf(text, ANNOUNCED)) {
      const value = match.groups?.v ?? '', start = match.index + match[0].length - value.length;
      yield { span: { start, end: start + value.length }, entity: 'GPS', score: 0.9, reason: { code: 'context-word' } };
    }
    if (context.role === 'code') return;
    for (const match of matchesOf(text, FORM)) if (match[0].startsWith('///')) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'GPS', score: 0.88, reason: { code: 'form' } };
  },
};
