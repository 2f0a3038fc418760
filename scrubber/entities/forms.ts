import type { EntityType } from '../entity-types';
import { isGivenName, isSurname, isWordName } from '../recognizers/lexica/names';
import { isKnownThing } from '../recognizers/lexica/known-things';
import { isOrdinaryWord } from '../recognizers/lexica/ordinary-words';
import { isPlaceWord } from '../recognizers/lexica/places';
import { atomKeys } from './atoms';
import { isRoleTerm } from '../recognizers/organisations/role-terms';
import { companyCore, nameAfterKind } from './core-name';
import { type Group, handlePieces } from './groups';
import { familyWords, nicknameIn } from './person-name';
import type { Form } from './search';

/** Types whose value means nothing elsewhere, or that their recognizer finds everywhere anyway. */
const NOT_SEARCHED: ReadonlySet<EntityType> = new Set<EntityType>(['MARKING', 'DATE_TIME', 'MONEY', 'QUANTITY', 'PUBLIC_BODY', 'LAW', 'SEX', 'JOB_TITLE', 'LOCATION', 'AGE', 'DEMOGRAPHIC', 'ENCODED_DATA']);

/** Types whose values are words: in small letters they may be words of the language. */
const NAMED: ReadonlySet<EntityType> = new Set<EntityType>(['PERSON', 'ORGANIZATION', 'PROJECT', 'PRODUCT', 'VESSEL', 'PRIVATE_PLACE']);

class Forms {
  private readonly made = new Map<string, Form>();
  constructor(private readonly owner: number, private readonly company: boolean) {}

  /** `capital`: in running text only as it is written, with a capital. */
  add(keys: readonly string[], everyday = false, capital = false): void {
    if (keys.length === 0 || keys.join('').length < 2) return;
    const id = keys.join(' ');
    if (!this.made.has(id)) this.made.set(id, { keys, owner: this.owner, everyday, company: this.company, capital });
  }

  addAcronym(acronym: string): void {
    const key = acronym.toLowerCase();
    if (!this.made.has(key)) this.made.set(key, { keys: [key], owner: this.owner, everyday: false, acronym: true });
  }

  /** "LP" of Lowri Pugh. */
  addInitials(letters: string): void {
    if (!this.made.has(letters) && !/^(?:.|.{5,})$/u.test(letters)) this.made.set(letters, { keys: [letters], owner: this.owner, everyday: false, initials: true });
  }

  /** A lone word: searched with care where it is an everyday word, not at all where it is a place or too short to mean anybody. */
  addWord(word: string): void {
    if (word.length < 3 || isPlaceWord(word)) return;
    this.add(atomKeys(word), isWordName(word) || isOrdinaryWord(word), !isGivenName(word) && !isSurname(word));
  }

  all(): Form[] { return [...this.made.values()]; }
}

/** Every way in which the entity may be written elsewhere, for the form index. `owner` is its number there, `word` what a company is called for short. */
export const formsOf = (group: Group, owner: number, word?: string): Form[] => {
  const forms = new Forms(owner, group.type === 'ORGANIZATION');
  if (NOT_SEARCHED.has(group.type)) return [];
  const done = new Set<string>();
  for (const { text, finding } of group.mentions) {
    const asFound = `${finding.entity} ${finding.score < 0.75} ${text}`;
    if (done.has(asFound)) continue;
    done.add(asFound);
    if (finding.entity === 'ORGANIZATION' && isRoleTerm(text)) continue;
    const keys = atomKeys(text);
    if (keys.length === 1 && finding.entity === 'PERSON') forms.addWord(text);
    else if (keys.length > 1 || keys.join('').length >= 4) forms.add(keys, keys.length === 1 && isOrdinaryWord(text), NAMED.has(finding.entity) && keys.every((key) => isOrdinaryWord(key) || finding.score < 0.75 && keys.length < 3));
    const nickname = finding.entity === 'PERSON' ? nicknameIn(text) : undefined;
    if (nickname !== undefined) forms.addWord(nickname);
    if (finding.entity === 'ORGANIZATION') addCore(forms, companyCore(text));
    if (finding.entity === 'PROJECT' || finding.entity === 'PRODUCT' || finding.entity === 'VESSEL') addCore(forms, nameAfterKind(text));
    if (finding.entity === 'EMAIL_ADDRESS') addLocalPart(forms, text);
  }
  if (word !== undefined) forms.addWord(word);
  if (group.name !== undefined && !isPhrase(group.mentions[0]!.text)) addPerson(forms, group);
  return forms.all();
};

/** "This is the Author" in a file's metadata: words of the language only, of which none means somebody by itself. */
const isPhrase = (text: string): boolean => {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.length > 2 && words.every((word) => isOrdinaryWord(word) && !isGivenName(word) && !isSurname(word));
};

/** One word alone may be a word of the language; several words in a row are the name. */
const addCore = (forms: Forms, core: string): void => {
  const keys = atomKeys(core);
  if (isRoleTerm(core)) return;
  const acronym = acronymOf(core);
  if (acronym !== undefined) forms.addAcronym(acronym);
  if (keys.length === 1) forms.addWord(core); else if (keys.length > 1) forms.add(keys);
};

/** "Depository Trust Company" is "DTC" in its papers. Two letters and words in capitals mean too much else. */
const acronymOf = (core: string): string | undefined => {
  const words = core.split(/[\s-]+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const letters = words.map((word) => word[0]).join('');
  return words.length >= 3 && !isKnownThing(letters) && !isOrdinaryWord(letters) ? letters : undefined;
};

/** first.last@… says how somebody is called, even where no name was found. */
const addLocalPart = (forms: Forms, address: string): void => {
  const pieces = handlePieces(address);
  if (pieces.length === 2 && pieces.every((piece) => piece.length >= 2) && !pieces.every(isOrdinaryWord)) forms.add(pieces);
};

const addPerson = (forms: Forms, group: Group): void => {
  const { given, initials, family, solo } = group.name!;
  if (solo !== undefined) { forms.addWord(solo); return; }
  const words = familyWords(group.name!);
  const familyKeys = family.flatMap(atomKeys);
  const first = given[0];
  if (familyKeys.join('').length >= 3) {
    if (words.length === 1) forms.addWord(words[0]!);
    // "van der Berg" goes as a whole where its small words stand before it.
    if (words.length > 1 || family.length > 1) forms.add(familyKeys);
    for (const part of words) if (part.includes('-')) for (const half of part.split('-')) if (half.length >= 4) forms.addWord(half);
    const initial = first?.[0] ?? initials[0];
    if (initial !== undefined) {
      forms.add([initial, ...familyKeys]);
      forms.add([initial + familyKeys.join('')]);
    }
  }
  if (first !== undefined && words.length > 0) {
    const front = [...given.map((word) => word[0]), ...initials].join('');
    forms.addInitials(front + words.map((word) => word[0]).join(''));
    forms.addInitials(front + words.flatMap((word) => word.split('-').map((part) => part[0])).join(''));
    forms.addInitials(front[0]! + familyKeys[0]![0]!);
  }
  if (first !== undefined) {
    forms.addWord(first);
    forms.add([...atomKeys(first), ...familyKeys]);
    forms.add([...familyKeys, ...atomKeys(first)]);
    forms.add([atomKeys(first).join('') + familyKeys.join('')]);
  }
};
