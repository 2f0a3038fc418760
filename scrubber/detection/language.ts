import { franc } from 'franc';
import type { Segment } from '../types';

/** The languages whose words we know something about (ISO 639-3). */
export const LANGUAGES = ['eng', 'deu', 'fra', 'spa', 'por', 'ita', 'nld', 'dan', 'swe', 'nob', 'pol'] as const;

/** Letters that franc needs before its guess is worth anything; it calls "the the the" Scots (knowledge/house-style.md 8). */
const ENOUGH = 200;

/** One guess a file, on up to 1,500 characters of visible text: 'und' where there is too little. It picks words and date order; it switches nothing off. */
export const guessLanguage = (segments: readonly Segment[]): string => {
  let sample = '';
  for (const segment of segments) {
    if (!segment.visible || segment.context.role === 'code') continue;
    sample += `${segment.text} `;
    if (sample.length > 1_500) break;
  }
  if (sample.replace(/\P{L}/gu, '').length < ENOUGH) return 'und';
  return franc(sample, { only: [...LANGUAGES, 'rus', 'ukr', 'cmn', 'jpn', 'arb', 'kor', 'ell', 'tur', 'ces', 'hun', 'fin', 'ron'], minLength: ENOUGH });
};
