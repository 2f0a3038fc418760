import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { hasLowerWordOf } from '../text-words';
import { readName, runAt } from './name-shape';
import { nameRuns } from './name-tokens';
import { matchesOf } from '../matches';

const CLOSING = '(?:(?:with )?(?:best|kind|warm|warmest|many|kindest|sincere)(?: (?:regards|wishes|greetings|thanks))?|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cheers|thanks(?: (?:again|in advance|a lot))?|thank you|best|love|mit (?:freundlichen|besten|herzlichen|lieben) grüßen|(?:freundliche|beste|viele|liebe|herzliche|schöne) grüße|viele grüße|lg|mfg|vg|gruß|cordialement|bien (?:cordialement|à vous)|salutations(?: distinguées)?|amicalement|atentamente|saludos(?: cordiales)?|un saludo|cordiali saluti|distinti saluti|saluti|atenciosamente|cumprimentos|com os melhores cumprimentos|abraços|met vriendelijke groet(?:en)?|groet(?:en|jes)?|(?:med )?(?:vennlig|venlig|vänlig|vänliga|bästa|mange|hjertelig)e? hils(?:en|ning|ningar)|mvh|hilsen|hälsningar|pozdrawiam|z poważaniem|s pozdravem|üdvözlettel|cu stimă|saygılarımla|terveisin|ystävällisin terveisin)';
const CLOSING_WORDS = new Set('regard regards wish wishes greeting greetings thank thanks sincerely yours faithfully truly cheer cheers best love grüßen grüße gruß grusse lg mfg vg cordialement bien salutation salutations amicalement atentamente saludo saludos saluti atenciosamente cumprimento cumprimentos abraço abraços groet groete groeten groetjes hilsen hilse hilsning hilsningar hilsninger mvh hälsningar hälsning pozdrawiam poważaniem pozdravem üdvözlettel stimă saygılarımla terveisin'.split(' '));
const SAME = new RegExp(`(?:^|[\\n.!?])[ \\t>]{0,4}${CLOSING}[ \\t]{0,3}[,.!–-]{0,2}(?:[ \\t]{0,3}\\n{1,3}[ \\t>]{0,4}|,? )(?:[-–—] ?)?(?=\\p{Lu})`, 'giu');
const WHOLE = new RegExp(`^[\\s>]*(?:.{0,60}[.!?,]\\s)?${CLOSING}\\s{0,3}[,.!–-]{0,2}\\s*$`, 'iu');
/** A conformed signature: "/s/ Ron Cohen" (17 CFR 232.302). */
const SLASH_S = /\/s\/[ \u00a0]{0,3}/giu;
const CONFORMED = /^\p{Lu}[\p{L}.'’-]{0,24}(?:[ \u00a0]\p{Lu}[\p{L}.'’-]{0,24}){1,3}/u;
const NAME_LINE = /^[\s–—-]*(?:\/?s\/\s?)?/u;

/** Remembered: every short line asks it of the lines above. */
const closings = new WeakMap<Segment, boolean>();
const isClosing = (segment: Segment): boolean => {
  let closing = closings.get(segment);
  if (closing === undefined) {
    closing = segment.text.length < 90 && WHOLE.test(segment.text) && segment.text.trim() !== '';
    closings.set(segment, closing);
  }
  return closing;
};

/** Who signs: the name behind a closing formula, in the same text or in the next line. */
export const personSignature: Recognizer = {
  id: 'person-signature',
  entities: ['PERSON'],
  anchors: { chars: ['upper'] },
  examples: {
    match: ['Best regards,\n[[Hunter Vale]]\nQuillmoor', 'Mit freundlichen Grüßen\n[[Wiebke Groß-Harms]]', 'Thanks,\n[[Zyxan]]', 'By: /s/[[Ron Quellman]]', 'Cordialement,\n[[Solène Marchetti]]', { text: '[[Grace Ekwueme]]', context: { role: 'signature' } }],
    noMatch: ['Best practices for Kubernetes', 'Regards,\nThe Support Team', 'Thanks, The invoice is attached', 'best of luck'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment;
    for (const match of hasLowerWordOf(text, CLOSING_WORDS) ? matchesOf(text, SAME) : []) {
      const candidate = nameAt(text, match.index + match[0].length, /\n/.test(match[0]));
      if (candidate) yield candidate;
    }
    for (const match of text.includes('/s/') || text.includes('/S/') ? matchesOf(text, SLASH_S) : []) {
      const candidate = nameAt(text, match.index + match[0].length, true) ?? wholeName(text, match.index + match[0].length);
      if (candidate) yield candidate;
    }
    if (text.length > 60) return;
    const signed = segment.context.role === 'signature' || context.neighbours(segment).some((other) => other.id < segment.id && isClosing(other));
    const candidate = signed ? nameAt(text, NAME_LINE.exec(text)?.[0].length ?? 0, true) : undefined;
    if (candidate) yield candidate;
  },
};

/** The name must fill its line, or be one that the lists know. */
const nameAt = (text: string, at: number, ownLine: boolean): Candidate | undefined => {
  const place = runAt(nameRuns(text), at);
  const first = place?.run.tokens[place.index];
  if (!place || !first || (first.ordinary && first.given === 'unknown')) return undefined;
  const name = readName(place.run, place.index, true);
  if (!name) return undefined;
  const rest = text.slice(name.end, name.end + 4);
  const fills = /^\s*(?:[\n,|·•(–—/]|$)/u.test(rest) || /^\.?$/.test(rest);
  if (!fills || (!ownLine && (first.given === 'unknown' || !/^\.?\s*$/.test(rest)))) return undefined;
  return { span: { start: name.start, end: name.end }, entity: 'PERSON', score: name.score >= 0.9 ? 0.9 : first.ordinary ? 0.5 : 0.78, reason: { code: 'signature' } };
};

/** Behind "/s/" stands a name whatever it is made of. */
const wholeName = (text: string, at: number): Candidate | undefined => {
  const name = CONFORMED.exec(text.slice(at, at + 80))?.[0].replace(/ (?:Name|Title|By|Its|Date|President|Chief|Director|Vice|Secretary|Treasurer|Chairman|Senior|General|Principal)(?: .*)?$/u, '');
  return name === undefined || !name.includes(' ') ? undefined : { span: { start: at, end: at + name.length }, entity: 'PERSON', score: 0.85, reason: { code: 'signature' } };
};
