import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { labelOf, leftLabel, plainLabel } from '../evidence';
import { matchesOf } from '../matches';
import { hasWordLike } from '../text-words';

const PLACE = ['city', 'town', 'city town', 'locality', 'country', 'state', 'region', 'county', 'province', 'district', 'birthplace', 'place of birth', 'ort', 'wohnort', 'stadt', 'land', 'bundesland', 'geburtsort', 'ville', 'commune', 'pays', 'département', 'lieu de naissance', 'ciudad', 'localidad', 'localidad provincia', 'provincia', 'municipio', 'población', 'país', 'pais', 'país de nacimiento', 'lugar de nacimiento', 'città', 'comune', 'paese', 'luogo di nascita', 'cidade', 'município', 'estado', 'naturalidade', 'plaats', 'woonplaats', 'geboorteplaats', 'by', 'poststed', 'postort', 'ort', 'miasto', 'miejscowość', 'kraj', 'gpe'];
const POSTCODE = ['zip', 'zip code', 'zipcode', 'postcode', 'post code', 'postal code', 'plz', 'postleitzahl', 'code postal', 'cp', 'c p', 'código postal', 'codigo postal', 'cap', 'cep', 'postnr', 'postnummer', 'kod pocztowy', 'psč', 'pin code', 'pincode', 'eircode'];
const STREET = ['address', 'street', 'street address', 'home address', 'postal address', 'mailing address', 'billing address', 'shipping address', 'delivery address', 'registered address', 'registered office', 'address line 1', 'address line 2', 'residence', 'anschrift', 'adresse', 'straße', 'strasse', 'hausanschrift', 'lieferadresse', 'rechnungsadresse', 'domicile', 'adresse postale', 'rue', 'domicilio', 'dirección', 'direccion', 'calle', 'indirizzo', 'residenza', 'via', 'morada', 'endereço', 'logradouro', 'rua', 'adres', 'straat', 'woonadres', 'bopæl', 'gade', 'bostadsadress', 'gatuadress', 'adress', 'ulica', 'adres zamieszkania', 'adresa', 'cím', 'osoite', 'адрес', '住所', '地址', '주소', 'alamat', 'địa chỉ'];
const KINDS = new Map<string, 'place' | 'postcode' | 'street'>([...PLACE.map((word) => [plainLabel(word), 'place'] as const), ...POSTCODE.map((word) => [plainLabel(word), 'postcode'] as const), ...STREET.map((word) => [plainLabel(word), 'street'] as const)]);
/** The last word of a label, or its last piece: "homeAddress". */
const LAST_WORDS: ReadonlySet<string> = new Set([...KINDS.keys()].map((label) => label.split(' ').at(-1)!));
const ENDS_LABEL = { test: (word: string): boolean => LAST_WORDS.has(plainLabel(word).split(' ').at(-1)!) };
const LABEL = /(?:^|[\n.;,|(]|\s{2})[ \t*_>-]{0,4}(?<label>(?:\p{L}\. ?){2,3}|\p{L}[\p{L} /]{0,24}?\.?)[*_]{0,2} ?[:：][*_]{0,2}[ \u00a0]{0,3}/gu;
const VALUE = {
  place: /^\p{Lu}[\p{L}\p{M}’'-]{1,24}(?:[ ](?:(?:de|del|la|el|los|las|do|da|am|an der|upon|of)[ ]){0,2}\p{Lu}[\p{L}\p{M}’'-]{1,24}){0,3}/u,
  postcode: /^(?:[A-Z]{1,2}-)?(?:\d{3,6}(?:[- ]\d{2,4})?(?![\d.,])(?: ?[A-Z]{2}(?![A-Za-z]))?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Za-z\d])|[A-Z]\d[A-Z] ?\d[A-Z]\d)/u,
  street: /^(?=[^\n]{0,90}\d)[\p{L}\p{N}][^\n;|]{4,110}?(?=\.?\s*$|\.\s+\p{Lu}[\p{L} /]{1,24}:|\.\s*\.|\s{2,}|\n|[;|])/u,
} as const;

const HOUSE = /^\s*(?:\p{Lu}[\p{L}’'-]*|of|the|at|de|la|du|del|am|im|an der)(?: (?:\p{Lu}[\p{L}’'-]*|of|the|at|de|la|du|del|am|im|an der)){0,4}, \p{Lu}[\p{L}’' ,-]{2,60}$/u;

/** Places behind their label or under their column header: "Localidad: Vigo", "ZIP: 3520", "Anschrift: …". Towns and countries stay by policy. */
export const placeField: Recognizer = {
  id: 'place-field',
  entities: ['LOCATION', 'ADDRESS'],
  anchors: { words: [':', '：'], structure: true },
  examples: {
    match: ['ZIP: [[3520]]', 'Ciudad: [[Vigo]]. CP: [[36201]]', 'Domicilio: [[C Bizkarreta, 1. Bajo A]]. Localidad: [[Miranda de Ebro]].', { text: '[[79098]]', context: { columnHeader: 'PLZ' } }, { text: '[[Quellbruck]]', context: { columnHeader: 'Ort' } }, { text: '[[Hinterm Deich 4]]', context: { columnHeader: 'Address' } }, { text: '[[The Rectory, Church Hill]]', context: { columnHeader: 'address' } }],
    noMatch: ['State: open', 'Address: see below', 'Region: eu-west-1', { text: 'https://x.example', context: { columnHeader: 'Address' } }, 'zip file: 12 parts'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment;
    if (segment.context.role === 'code') return;
    for (const match of (text.includes(':') || text.includes('：')) && hasWordLike(text, ENDS_LABEL) ? matchesOf(text, LABEL) : []) {
      const kind = KINDS.get(plainLabel(match.groups?.label ?? ''));
      if (kind === undefined) continue;
      const start = match.index + match[0].length;
      yield* valueAt(text, start, kind, { start: match.index, end: start });
    }
    const label = labelOf(segment) || leftLabel(segment, context);
    const kind = KINDS.get(label) ?? (/(?:^| )(?:address|anschrift|adresse|domicilio|indirizzo)(?: |$)/.test(label) && !/mail|ip|mac|web|url|wallet/.test(label) ? 'street' : undefined);
    if (kind === undefined || text.length > 160 || /@|:\/\//.test(text)) return;
    const start = text.length - text.trimStart().length;
    // "The Rectory, Church Hill": some houses have no number.
    if (kind === 'street' && !/\d/.test(text) && !(segment.context.columnHeader !== undefined && KINDS.get(label) === 'street' && HOUSE.test(text))) return;
    if (kind === 'street') yield { span: { start, end: text.trimEnd().length }, entity: 'ADDRESS', score: 0.86, reason: { code: 'column-header' } };
    else yield* valueAt(text, start, kind, undefined);
  },
};

function* valueAt(text: string, start: number, kind: 'place' | 'postcode' | 'street', where: { start: number; end: number } | undefined): Iterable<Candidate> {
  const value = VALUE[kind].exec(text.slice(start, start + 140))?.[0].trimEnd();
  if (value === undefined || value.length < 3) return;
  yield { span: { start, end: start + value.length }, entity: kind === 'place' ? 'LOCATION' : 'ADDRESS', score: kind === 'street' ? 0.82 : 0.76, reason: { code: where === undefined ? 'column-header' : 'key', where } };
}
