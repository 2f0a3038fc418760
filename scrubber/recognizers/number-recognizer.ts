import type { EntityType } from '../entity-types';
import type { Anchors, Candidate, Recognizer, RecognizerContext, Segment } from '../types';
import { anchorWords, evidenceFor, wordPattern } from './evidence';
import { lastIn, matchesOf } from './matches';

/** What one kind of number needs to be known: its form, its check, and the words that announce it. */
export type NumberRule = {
  readonly id: string;
  readonly entity: EntityType;
  /** Global. The value is the group `v`, or the whole match. Bounded repeats only. */
  readonly pattern: RegExp;
  /** Check digits or ranges, asked of the value in upper case without separators. */
  readonly valid?: (compact: string) => boolean;
  /** Words that announce the number before it, in the key or in the column header. Lower case. */
  readonly words?: readonly string[];
  /** Score of a valid value without such a word. Without it a word is needed. */
  readonly alone?: number;
  /** Score with a word (0.97 where the check digits agree as well). */
  readonly announced?: number;
  /** A value that fails its check is not reported even when a word announces it. */
  readonly strict?: boolean;
  /** It may have fewer than seven digits: every text with a digit is read for it. */
  readonly short?: true;
  readonly anchors?: Anchors;
  readonly examples: Recognizer['examples'];
};

const compactOf = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/**
 * A recognizer from a form, a check and words. A value that a word announces is reported even if its check digits are wrong:
 * people mistype and invent numbers, and a wrong digit makes a passport no less private.
 */
export const numberRecognizer = (rule: NumberRule): Recognizer => {
  const pattern = rule.words?.length ? wordPattern(rule.words) : undefined;
  const anchors = rule.anchors ?? (rule.alone || !rule.words ? { chars: ['number'] } : { words: anchorWords(rule.words), structure: true, chars: [rule.short === true ? 'digit' : 'number'] });
  return {
    id: rule.id,
    entities: [rule.entity],
    anchors,
    examples: rule.examples,
    *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
      for (const match of matchesOf(segment.text, rule.pattern)) {
        const value = match.groups?.v ?? match[0];
        const span = lastIn(match, value);
        const valid = rule.valid?.(compactOf(value));
        if (valid === false && (rule.strict || !pattern)) continue;
        const reason = pattern && evidenceFor(segment, context, span, pattern);
        if (reason) yield { span, entity: rule.entity, score: rule.announced ?? (valid ? 0.97 : 0.8), reason };
        else if (rule.alone && valid !== false) yield { span, entity: rule.entity, score: rule.alone, reason: { code: rule.valid ? 'check-digits' : 'form' } };
      }
    },
  };
};
