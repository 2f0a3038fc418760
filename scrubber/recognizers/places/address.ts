import type { Candidate, Recognizer, Segment, Span } from '../../types';
import { classAt, DIGIT, LETTER } from '../letter-classes';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { hasWordOf, wordSet } from '../text-words';
import { matchesOf } from '../matches';

const CAP = "\\p{Lu}[\\p{L}\\p{M}’'.-]{0,30}";
const NUMBER = '\\d{1,5}(?:[ ]?[a-zA-Z](?![\\p{L}\\p{N}]))?(?:[ ]?[-–/][ ]?\\d{1,5}[a-zA-Z]?)?';
const UNIT = '(?:(?:Flat|Apt\\.?|Apartment|Unit|Suite|Ste\\.?|Room|Floor|Level|Block|Tower|Building|Bldg\\.?|House|Plot|Villa|Shop|PO Box|P\\.O\\. Box|Postfach|#)[ ]?(?:No\\.? ?)?[A-Z]?-?\\d{1,5}[A-Za-z]?,?[ ])';
const UNIT_BEFORE = /(?<!\p{L})(?:Flat|Apt\.?|Apartment|Unit|Suite|Ste\.?|Plot|Villa|Shop)[ ]$/u;
const EN_TYPE = "Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Boulevard|Blvd\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Court|Ct\\.?|Square|Sq\\.?|Place|Pl\\.?|Terrace|Parade|Crescent|Close|Way|Row|Mews|Gardens?|Grove|Hill|Highway|Hwy\\.?|Parkway|Pkwy\\.?|Circle|Cir\\.?|Trail|Walk|Quay|Wharf|Esplanade|Green|Rise|View|Loop|Alley|Plaza|Park|Estate|Reach|Vale|Mount|Embankment|Nagar|Marg|Chowk|Extension|Layout|Colony|Sector|Turnpike|Pike|Crossing|Common|Heights|Ridge|Point|Path";
/** One pattern for each way of writing a street (UPU S42 templates, national post guides), its score, and what must stand somewhere. */
/** Cheap first questions: the word for a street somewhere in the text. */
const EN_WORDS = wordSet(EN_TYPE.replace('Gardens?', 'Garden|Gardens'));
const NUMBER_FIRST = /\d[A-Za-z]?,?[ ](?:\p{Lu}|\d{1,3}(?:st|nd|rd|th))/u;
const EN_TRIGGER = { test: (text: string): boolean => hasWordOf(text, EN_WORDS) && NUMBER_FIRST.test(text) };
const firstWordsOf = (words: string): { test(text: string): boolean } => { const set = new Set(words.split(' ')); return { test: (text) => hasWordOf(text, set) }; };
/** The word right before a number ends like a street's name. */
const beforeNumber = (ending: RegExp): { test(text: string): boolean } => ({ test: (text) => wordsBeforeNumbers(text).some((word) => ending.test(word)) });
let numberedText: string | undefined;
let numberedWords: readonly string[] = [];
const wordsBeforeNumbers = (text: string): readonly string[] => {
  if (text !== numberedText) { numberedText = text; numberedWords = [...readBeforeNumbers(text)]; }
  return numberedWords;
};
/** Read backwards from each number: a space, a comma, a full stop, letters. */
function* readBeforeNumbers(text: string): Iterable<string> {
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    if (classAt(text, space + 1) !== DIGIT) continue;
    let end = space;
    if (text[end - 1] === ',') end -= 1;
    if (text[end - 1] === '.') end -= 1;
    let start = end;
    while (end - start < 40 && classAt(text, start - 1) & LETTER) start -= 1;
    if (end - start > 1) yield text.slice(start, end);
  }
}
const GERMAN_STREET = beforeNumber(/(?:straße|strasse|str|gasse|weg|platz|allee|damm|ufer|ring|steig|stieg|berg|hof|chaussee|promenade|park|graben|tor|brücke|wall|kamp|winkel|markt|zeile|pfad)$/i);
const NORTHERN_STREET = beforeNumber(/(?:straat|laan|gracht|kade|plein|singel|dijk|hof|steeg|dreef|markt|gatan|vägen|gränd|torget|gata|gade|vej|vænget|allé|stræde|gaten|veien|vegen|plass|katu|tie|kuja|polku|väylä|stræti|stræde|straeti|braut|stígur|vegur|terrasse|stien|stigen|backen|bakken|haugen|parken|toften|rinne|raitti)$/);
const FORMS: readonly (readonly [RegExp, number, { test(text: string): boolean }])[] = [
  // 3 Lantern Cay Road; 2/118 Bandicoot Parade; Flat 3, 12b High Street (Royal Mail, USPS Publication 28, Australia Post, India Post)
  [new RegExp(`(?<![\\p{L}\\p{N}.,$€£-])(?:${UNIT}){0,2}${NUMBER},?[ ](?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.?[ ])?(?:(?:${CAP}|\\d{1,3}(?:st|nd|rd|th))[ ])(?:(?:${CAP}|of|the|de|la|du)[ ]){0,3}?(?:${EN_TYPE})(?![\\p{L}])(?:[ ](?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)(?![\\p{L}]))?(?:,?[ ](?:Apt\\.?|Suite|Ste\\.?|Unit|Floor|#)[ ]?[A-Za-z]?\\d{1,5}[A-Za-z]?)?`, 'gu'), 0.88, EN_TRIGGER],
  // Gerbergasse 17; Am Mühlbach 4 b; Straße des 17. Juni 135 (DIN 5008; Austria and Switzerland alike)
  [new RegExp(`(?<![\\p{L}\\p{N}-])(?:${CAP}[ -]){0,3}(?:\\p{Lu}\\p{L}{1,30}(?:straße|strasse|str\\.|gasse|weg|platz|allee|damm|ufer|ring|steig|stieg|berg|hof|chaussee|promenade|park|graben|tor|brücke|wall|kamp|winkel|markt|zeile|pfad)|(?:-?(?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Ring|Gasse|Damm|Ufer)))[ ]${NUMBER}(?![\\p{L}\\p{N}]|[.,]\\d|[ ]?(?:%|€|Euro|Uhr|km|Stunden|Tage))`, 'gu'), 0.88, GERMAN_STREET],
  [new RegExp(`(?<![\\p{L}\\p{N}-])(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Beim|Hinter der|Hinterm|Alte[rs]?|Neue[rs]?|Obere[rs]?|Untere[rs]?)[ ]\\p{Lu}\\p{L}{2,30}[ ]${NUMBER}(?![\\p{L}\\p{N}]|[.,:]\\d|\\.[ ]\\p{Lu}\\p{L}|[ ]?(?:%|€|Euro|Uhr|km|Stunden|Tage|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))`, 'gu'), 0.74, firstWordsOf('Am An Im In Auf Zum Zur Unter Beim Hinter Hinterm Alte Alter Altes Neue Neuer Neues Obere Oberer Untere Unterer')],
  // 12 bis, rue de la Paix; 4 avenue Foch (NF Z10-011); also Belgium, Luxembourg, Québec
  [new RegExp(`(?<![\\p{L}\\p{N}-])\\d{1,4}(?:[ ]?(?:bis|ter|quater|[A-D])(?![\\p{L}]))?,?[ ](?:rue|avenue|av\\.|boulevard|bd|blvd|place|allée|chemin|impasse|quai|route|cours|passage|square|villa|sentier|sente|venelle|ruelle|traverse|montée|voie|clos|cité|hameau|esplanade|mail|faubourg|résidence|Rue|Avenue|Boulevard|Place|Allée|Chemin|Impasse|Quai|Route|Cours|Passage)[ ](?:(?:de|du|des|de la|de l['’]|d['’]|la|le|les|l['’]|à|aux|saint|sainte)[ ]?){0,3}(?:${CAP}[ -]?){1,4}`, 'gu'), 0.88, firstWordsOf('rue avenue av boulevard bd blvd place allée chemin impasse quai route cours passage square villa sentier sente venelle ruelle traverse montée voie clos cité hameau esplanade mail faubourg résidence Rue Avenue Boulevard Place Allée Chemin Impasse Quai Route Cours Passage')],
  // Calle Mayor, 12, 3º B; Rua das Flores 45; Via Roma 3; Avenida …; Largo … (Correos, CTT, Poste Italiane)
  [new RegExp(`(?<![\\p{L}\\p{N}-])(?:Calle|C\\/|Cl\\.|Avenida|Avda\\.?|Av\\.|Plaza|Pza\\.?|Pz\\.?|Paseo|Pº|Ronda|Carretera|Ctra\\.?|Crta\\.?|Camino|Travesía|Rambla|Carrer|Rua|R\\.|Travessa|Largo|Praça|Alameda|Estrada|Via|Viale|V\\.le|Piazza|P\\.za|Corso|C\\.so|Vicolo|Strada|Piazzale|Lungarno|Contrada|Jirón|Jr\\.|Carrera|Cra\\.?|Transversal|Calzada)[ ](?:(?:de|del|de la|de los|de las|da|das|do|dos|di|della|dei|degli|d['’]|la|el|los|las)[ ]?){0,3}(?:${CAP}|\\d{1,3}[A-Z]?)(?:[ ](?:(?:de|del|da|do|di|y|e)[ ])?${CAP}){0,4},?[ ](?:n\\.?[ºo°]?[ ]?|nº[ ]?|núm\\.?[ ]?|#[ ]?)?\\d{1,5}(?:[ ]?-[ ]?\\d{1,3})?[A-Za-z]?(?![\\p{L}\\p{N}])(?:,?[ ]\\d{1,2}[ºª°](?:[ ]?[A-Zа-я](?![\\p{L}]))?)?`, 'gu'), 0.88, firstWordsOf('Calle C Cl Avenida Avda Av Plaza Pza Pz Paseo Pº Ronda Carretera Ctra Crta Camino Travesía Rambla Carrer Rua R Travessa Largo Praça Alameda Estrada Via Viale V Piazza P Corso Vicolo Strada Piazzale Lungarno Contrada Jirón Jr Carrera Cra Transversal Calzada')],
  // Prinsengracht 263; Storgatan 12 B; Nørrebrogade 4, 2. tv; Mannerheimintie 5 A 12; ul. Długa 7/12 (PostNL, PostNord, Posti, Poczta Polska)
  [new RegExp(`(?<![\\p{L}\\p{N}-])(?:${CAP}[ ]){0,2}\\p{Lu}\\p{L}{1,30}(?:straat|laan|gracht|kade|plein|singel|dijk|hof|steeg|dreef|markt|gatan|vägen|gränd|torget|gata|gade|vej|vænget|allé|stræde|gaten|veien|vegen|plass|katu|tie|kuja|polku|väylä|intie|inkatu|stræti|straeti|braut|stígur|vegur|stien|stigen|backen|bakken|haugen|parken|toften|rinne|raitti)[ ]${NUMBER}(?![\\p{L}\\p{N}]|[.,]\\d)(?:,?[ ]\\d{1,2}\\.[ ]?(?:tv|th|mf|sal))?`, 'gu'), 0.86, NORTHERN_STREET],
  [new RegExp(`(?<![\\p{L}\\p{N}-])(?:ul\\.|ulica|al\\.|aleja|pl\\.|os\\.|Ul\\.|Al\\.|ulice|třída|nám\\.|náměstí|utca|út|tér|Str\\.|Strada|Bd\\.|Calea|Șos\\.|улица|ул\\.|вул\\.|проспект|пр\\.|бул\\.|пер\\.|οδός|Οδός|Λεωφ\\.|Λεωφόρος|Πλατεία|Cad\\.|Sok\\.|Mah\\.|Jalan|Jl\\.|Lorong)[ ](?:${CAP}[ ]?){1,4}[ ,]{0,2}(?:nr\\.?[ ]?|д\\.[ ]?|No[:.]?[ ]?)?\\d{1,4}(?:[ ]?[/-][ ]?\\d{1,4})?[A-Za-z]?(?![\\p{L}\\p{N}])`, 'gu'), 0.86, firstWordsOf('ul ulica al aleja pl os Ul Al ulice třída nám náměstí utca út tér Str Strada Bd Calea Șos улица ул вул проспект пр бул пер οδός Οδός Λεωφ Λεωφόρος Πλατεία Cad Sok Mah Jalan Jl Lorong')],
  [new RegExp(`(?<![\\p{L}\\p{N}-])(?:${CAP}[ ]){1,3}(?:utca|u\\.|út|tér|körút|ulica|cesta|trg|tee|tänav|puiestee|maantee|terrasse|allé|Caddesi|Sokak|Sokağı|Bulvarı|Cad\\.|Sok\\.|Mahallesi)[ ](?:No[:.]?[ ]?)?\\d{1,4}(?:/[A-Z\\d]{1,3})?\\.?(?![\\p{L}\\p{N}])`, 'gu'), 0.84, firstWordsOf('utca u út tér körút ulica cesta trg tee tänav puiestee maantee terrasse allé Caddesi Sokak Sokağı Bulvarı Cad Sok Mahallesi')],
  // 東京都千代田区…1-2-3; 서울특별시 …로 12; 北京市…路12号
  [/[\p{Script=Han}]{2,4}[都道府県市][\p{Script=Han}ぁ-んァ-ヶー]{1,12}[区市町村][\p{Script=Han}ぁ-んァ-ヶー0-9０-９丁目番地号-]{2,24}|[\p{Script=Han}]{2,6}[市区县][\p{Script=Han}]{1,10}[路街道巷]\d{1,5}号?|[\p{Script=Hangul}]{2,6}[시도] ?[\p{Script=Hangul}]{1,6}[구군시] ?[\p{Script=Hangul}\d]{1,12}[로길동] ?\d{1,4}(?:-\d{1,4})?/gu, 0.85, /[\u3000-\u9fff\uac00-\ud7af]/],
  // Block 7, Flat 3; Postfach 12 34; PO Box 447
  [/(?<![\p{L}\p{N}])(?:Block|Tower|Wing|Building|House)[ ][A-Z]?\d{1,4},[ ](?:Flat|Apartment|Apt\.?|Unit|Floor|Room)[ ][A-Z]?-?\d{1,4}[A-Z]?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:P\.?[ ]?O\.?[ ]?Box|Postfach|Boîte postale|B\.?P\.?|Apartado(?: de Correos)?|Casella postale|C\.?P\.?|Caixa Postal|Postbus|Postboks|Box|Skrytka pocztowa)[ ](?:No\.?[ ])?\d{2,6}(?:[ ]\d{2,3})?(?![\p{L}\p{N}])/gu, 0.8, firstWordsOf('Block Tower Wing Building House Box Postfach postale BP B Apartado CP C Caixa Postbus Postboks Skrytka')],
];
/** "Off Kudirat Adisa Street", "Tamarind Estate": a street or estate without a number, where its type is spelled out. */
const NAMED_STREET = new RegExp(`(?<![\\p{L}\\p{N}])(?:[Oo]ff[ ])?(?:\\p{Lu}[\\p{L}’'-]{1,24}[ ]){1,3}(?:Street|Road|Avenue|Lane|Drive|Parade|Crescent|Boulevard|Terrace|Close|Mews|Estate|Reach)(?![\\p{L}])(?:, \\p{Lu}\\p{L}{2,20})?`, 'gu');

const STREET_WORDS = new Set('Street Road Avenue Lane Drive Parade Crescent Boulevard Terrace Close Mews Estate Reach'.split(' '));

/** Street, locality, town (UPU S42): a part of a town that no list knows is known by what stands around it. */
const LOCALITY = /^,\s{1,3}(?<v>\p{Lu}[\p{L}\p{M}’'-]{1,24}(?:[ ]\p{Lu}[\p{L}\p{M}’'-]{1,24}){0,3}),\s{1,3}(?<town>\p{Lu}[\p{L}\p{M}’'-]{2,24})/u;

function* localityAfter(text: string, end: number): Iterable<Candidate> {
  const { v = '', town = '' } = LOCALITY.exec(text.slice(end, end + 140))?.groups ?? {};
  if (v === '' || !isPlaceWord(town) || isPlaceWord(v)) return;
  const start = text.indexOf(v, end);
  yield { span: { start, end: start + v.length }, entity: 'ADDRESS', score: 0.8, reason: { code: 'street' } };
}

/** Streets with a number, in the ways of more than twenty countries. */
export const address: Recognizer = {
  id: 'address',
  entities: ['ADDRESS'],
  anchors: { chars: ['upper'] },
  examples: {
    match: ['at [[3 Lantern Cay Road]], Exuma', 'Villa, [[3 Lantern Cay Road]],\n[[Little Farmer’s Reach]],\nExuma, The Bahamas.', 'Ltd | [[Unit 7, Claremont Business Park]], Dublin', 'lives at [[2/118 Bandicoot Parade]].', 'Firma, [[Gerbergasse 17]], vertreten', 'wohnhaft [[Am Mühlbach 4 b]],', '[[12 bis, rue de la Marjolaine]]', '[[Calle Mayor, 12]], Soria', 'in [[Via Garofano 3]]', '[[Tulpenstraat 44]]', '[[ul. Długa 7/12]]', '[[Block 7, Flat 3]], rear', '[[Storgatan 12 B]]'],
    noMatch: ['10 Downing tools', 'Day 3 of the Road trip', 'Am Montag 4 Uhr', 'version 12 Way', '5 Best Ways to Drive', 'Im Januar 3 Tage'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    if (segment.context.role === 'code') return;
    const taken: Span[] = [];
    const numbered = /\d|[丁目号]/.test(text);
    for (const [form, score, trigger] of numbered ? FORMS : []) {
      if (!trigger.test(text)) continue;
      for (const match of matchesOf(text, form)) {
        const value = match[0].replace(/[ ,.-]+$/, '');
        const names = value.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
        if (names.length > 0 && names.slice(0, -1).every((word) => /^(?:Best|New|Top|Great|Easy|First|Next|Last|Main)$/.test(word)) && /^\d+ (?:Best|Top|Great|Easy|Next|Last)/.test(value)) continue;
        // The unit's number was taken for the house's: "Unit 7, Claremont Business Park".
        const start = match.index - (UNIT_BEFORE.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0].length ?? 0), span = { start, end: match.index + value.length };
        taken.push(span);
        yield { span, entity: 'ADDRESS', score, reason: { code: 'street' } };
        yield* localityAfter(text, span.end);
      }
    }
    if (!hasWordOf(text, STREET_WORDS)) return;
    taken.sort((a, b) => a.start - b.start);
    let before = 0;
    for (const match of matchesOf(text, NAMED_STREET)) {
      while ((taken[before]?.end ?? Infinity) <= match.index) before += 1;
      const lead = /^(?:(?:The|In|At|On|From|To|Of|Our|And|Real|For|New)[ ])+/u.exec(match[0])?.[0].length ?? 0;
      const words = match[0].slice(lead).split(/[ ,]+/);
      if ((taken[before]?.start ?? Infinity) < match.index + match[0].length || words.length < 2 || words.slice(0, -1).every((word) => isOrdinaryWord(word)) || /^(?:Wall|High|Main|Downing|Fleet|Sesame) (?:Street|Road)$/.test(words.slice(0, 2).join(' '))) continue;
      yield { span: { start: match.index + lead, end: match.index + match[0].length }, entity: 'ADDRESS', score: /Drive|Close|Reach|Terrace/.test(match[0]) ? 0.55 : 0.68, reason: { code: 'street' } };
    }
  },
};
