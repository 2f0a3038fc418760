import type { ReasonCode } from '../../../scrubber/types';

/** Why something was found, after "because": one short reason in plain words. `with` is used where the evidence is known. */
type Why = { readonly plain: string; readonly with?: (evidence: string) => string };

const REASON: Record<ReasonCode, Why> = {
  form: { plain: 'has the usual form' },
  'check-digits': { plain: 'its check digits are right' },
  'context-word': { plain: 'the words around it say so', with: (it) => `stands next to “${it}”` },
  'column-header': { plain: 'the column’s heading says so', with: (it) => `in the column “${it}”` },
  key: { plain: 'the field’s name says so', with: (it) => `value of “${it}”` },
  title: { plain: 'follows a title', with: (it) => `follows “${it}”` },
  salutation: { plain: 'is greeted by name', with: (it) => `greeted with “${it}”` },
  signature: { plain: 'signs the letter' },
  'name-list': { plain: 'is a known name' },
  participant: { plain: 'is in the list of participants' },
  speaker: { plain: 'speaks in the text' },
  author: { plain: 'is named as an author' },
  'legal-form': { plain: 'ends like a company’s name', with: (it) => `ends with “${it}”` },
  'email-domain': { plain: 'matches an e-mail domain', with: (it) => `matches the domain “${it}”` },
  'email-local-part': { plain: 'matches an e-mail address' },
  'defined-term': { plain: 'is a defined term', with: (it) => `defined as “${it}”` },
  party: { plain: 'is a party to the contract' },
  'code-name': { plain: 'looks like a code name', with: (it) => `stands next to “${it}”` },
  'marking-words': { plain: 'marks the text as confidential' },
  'known-secret': { plain: 'has the form of a known kind of key' },
  'random-looking': { plain: 'looks like a random key' },
  'internal-name': { plain: 'is a name inside a network' },
  'user-folder': { plain: 'is in a user’s folder' },
  'own-term': { plain: 'is on your own list' },
  'found-elsewhere': { plain: 'was found elsewhere in these files' },
  'added-by-you': { plain: 'added by you' },
  'family-relation': { plain: 'is named as family', with: (it) => `stands next to “${it}”` },
  'role-next-to-name': { plain: 'stands next to a role', with: (it) => `stands next to “${it}”` },
  'repeated-name': { plain: 'is used like a name again and again' },
  street: { plain: 'looks like a street', with: (it) => `looks like a street (“${it}”)` },
  'file-name': { plain: 'is in the file’s name' },
  model: { plain: 'the sentence reads that way' },
};

export const reasonWords = (code: ReasonCode, evidence?: string): string => {
  const why = REASON[code];
  return evidence && why.with ? why.with(evidence.replace(/\s*:\s*$/, '')) : why.plain;
};
