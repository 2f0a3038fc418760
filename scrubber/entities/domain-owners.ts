import type { Finding, Segment } from '../types';
import { findingId } from '../ids';
import { isKnownThing } from '../recognizers/lexica/known-things';
import { isOrdinaryWord } from '../recognizers/lexica/ordinary-words';
import { isPlaceWord } from '../recognizers/lexica/places';
import { organisationOfDomain } from '../recognizers/organisations/domain-name';
import { type Atom, atomKeys, atomsOf, someAtom } from './atoms';

/** A name of up to this many words is compared with the owner of a domain. */
const LONGEST = 4;

/** Who owns the domains of the addresses and hosts that were found, as one folded word each: "blue-marlin.example" gives "bluemarlin". */
const ownersOf = (findings: readonly Finding[], textOf: (finding: Finding) => string): Set<string> => {
  const owners = new Set<string>();
  for (const finding of findings) {
    if (finding.entity !== 'EMAIL_ADDRESS' && finding.entity !== 'HOSTNAME' && finding.entity !== 'INTERNAL_URL' && finding.entity !== 'URL') continue;
    const host = textOf(finding).replace(/^[a-z]+:\/\//i, '').replace(/[/?#:].*$/, '').replace(/^.*@/, '');
    const owner = /\./.test(host) ? organisationOfDomain(host) : undefined;
    if (owner === undefined || isKnownThing(owner)) continue;
    // "stage.duskbloom.inkwright.example": what an own host is called is a name of the house too.
    const inner = finding.entity === 'EMAIL_ADDRESS' ? [] : host.split('.').filter((label) => label.length >= 6 && label !== owner);
    for (const label of [owner, ...inner]) {
      const pieces = atomKeys(label);
      for (const name of [pieces.join(''), pieces.length > 1 ? pieces[0]! : '']) {
        if (name.length >= 4 && !isOrdinaryWord(name) && !isPlaceWord(name) && !isKnownThing(name)) owners.add(name);
      }
    }
  }
  return owners;
};

/** In small letters an owner is one behind these only ("priyanka s (ventaro)", "now at ventaro"): a name may be a word of the trade. */
const MEANS_FIRM = /(?:\(|(?<![\p{L}])(?:at|from|with|for|client|customer|firm|company|firma|kunde|kunden|bei|chez|klant|cliente|vs\.?|w\/|@) )$/iu;

/** The document's own words for the owners of its domains: with hunter@quillmoor.example in it, "Quillmoor" is an organisation wherever it stands. */
export const domainOwners = (segments: readonly Segment[], findings: readonly Finding[]): Finding[] => {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const owners = ownersOf(findings, ({ spans: [first] }) => byId.get(first!.segment)?.text.slice(first!.span.start, first!.span.end) ?? '');
  if (owners.size === 0) return [];
  const starts = new Set([...owners].map((owner) => owner.slice(0, 2))), mayBegin = ({ key }: Atom): boolean => starts.has(key.slice(0, 2));
  return segments.flatMap((segment) => {
    if (!someAtom(segment.text, mayBegin)) return [];
    const atoms = atomsOf(segment.text);
    const found: Finding[] = [];
    for (let at = 0; at < atoms.length; at++) {
      if (!mayBegin(atoms[at]!) || !atoms[at]!.capital && !MEANS_FIRM.test(segment.text.slice(Math.max(0, atoms[at]!.start - 14), atoms[at]!.start))) continue;
      const last = lastAtomOf(segment.text, atoms, at, owners);
      if (last === undefined) continue;
      const first = { segment: segment.id, span: { start: atoms[at]!.start, end: atoms[last]!.end } };
      found.push({ id: findingId(first, 'ORGANIZATION'), spans: [first], entity: 'ORGANIZATION', score: 0.78, recognizer: 'domain-owner', reason: { code: 'found-elsewhere' } });
      at = last;
    }
    return found;
  });
};

/** Where the longest run of words ends that says an owner's name; a word that is a part of an address or a host stays there. */
const lastAtomOf = (text: string, atoms: readonly Atom[], from: number, owners: ReadonlySet<string>): number | undefined => {
  if (/[@.\w-]/.test(text[atoms[from]!.start - 1] ?? ' ')) return undefined;
  let joined = '';
  let best: number | undefined;
  for (let at = from; at < Math.min(atoms.length, from + LONGEST); at++) {
    if (at > from && !/^[ \u00a0&-]{0,3}$/.test(text.slice(atoms[at - 1]!.end, atoms[at]!.start))) break;
    joined += atoms[at]!.key;
    if (owners.has(joined) && !/^[\p{L}\p{N}@]|^[.-]\p{L}/u.test(text.slice(atoms[at]!.end, atoms[at]!.end + 2))) best = at;
  }
  return best;
};
