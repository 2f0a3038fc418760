import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesLabel, wordPattern } from '../evidence';
import { hasLowerWordOf, hasWordLike } from '../text-words';
import { matchesOf } from '../matches';

/** ISO 3779: 17 signs without I, O, Q; check digit at place 9 in North America (49 CFR 565.15). */
const VIN = /(?<![\w-])(?=[A-HJ-NPR-Z0-9]{0,16}\d)(?=[A-HJ-NPR-Z0-9]{0,16}[A-Z])[A-HJ-NPR-Z0-9]{17}(?![\w-])/g;
const LONG_CODE = /[A-Z0-9]{17}/;
const VALUES: Readonly<Record<string, number>> = Object.fromEntries(Array.from('ABCDEFGHJKLMNPRSTUVWXYZ', (letter, index) => [letter, '12345678123457923456789'.charCodeAt(index) - 48]));
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const isVin = (vin: string): boolean => '0123456789X'[Array.from(vin).reduce((sum, sign, index) => sum + (VALUES[sign] ?? Number(sign)) * (WEIGHTS[index] ?? 0), 0) % 11] === vin[8];
const PLATE_WORDS = 'license plate|licence plate|number plate|plate(?: no| number)?|registration(?: no| number| mark)?|rego|reg\\.?|vehicle|car|truck|van|vehículo|turismo|furgoneta|coche|véhicule|voiture|camionnette|Fahrzeug|Pkw|PKW|veicolo|autovettura|furgone|veículo|viatura|voertuig|bestelwagen|(?:amtliche[sn]? )?Kennzeichen|Kfz-Kennzeichen|Kfz|immatriculation|immatriculée?|plaque|matrícula|placas?|targa|kenteken|registreringsnummer|reg\\.?nr\\.?|nr rej(?:estracyjny|\\.)?|SPZ|patente|rendszám|plaka';
const PLATE = new RegExp(`(?<![\\p{L}])(?:${PLATE_WORDS})(?:[ \\u00a0]?[:#][ \\u00a0]?|[ \\u00a0](?:is |ist |no\\.? |nr\\.? |number |\\()?)["“(]?(?<v>(?=[A-ZÄÖÜ0-9 -]{0,10}\\d)(?=[0-9 -]{0,7}[A-ZÄÖÜ])[A-ZÄÖÜ0-9]{1,4}(?:[ -]?[A-Z0-9]{1,5}){0,2})(?![\\p{L}\\p{N}-])`, 'gu');
const PLATE_FIRST = new Set('license licence number plate registration rego reg regnr vehicle car truck van vehículo turismo furgoneta coche véhicule voiture camionnette fahrzeug pkw veicolo autovettura furgone veículo viatura voertuig bestelwagen amtliche amtliches amtlichen kennzeichen kfz immatriculation immatriculé immatriculée plaque matrícula placa targa kenteken registreringsnummer nr spz patente rendszám plaka'.split(' '));
/** § 8 FZV: one to three letters, one or two letters, up to four digits. UK: DVLA format since 2001. */
const GERMAN = /(?<![\p{L}\p{N}-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ \u00a0][1-9]\d{0,3}[EH]?(?![\p{L}\p{N}-])/gu;
const BRITISH = /(?<![\p{L}\p{N}-])[A-HJ-PR-Y][A-HJ-PR-Y]\d{2}[ \u00a0][A-HJ-PR-Z]{3}(?![\p{L}\p{N}-])/gu;
/** Belgium since 2010, France since 2009. */
const NUMBERED = /(?<![\p{L}\p{N}-])(?:[1-9]-[A-Z]{3}-\d{3}|[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2})(?![\p{L}\p{N}-])/gu;
/** The forms with the word that each cannot do without. */
const FORMS = [[NUMBERED, /^\d{3}$/], [GERMAN, /^[1-9]\d{0,3}[EH]?$/], [BRITISH, /[A-Z]\d\d$/]] as const;
const LABEL = wordPattern(['plate', 'license plate', 'licence plate', 'number plate', 'registration', 'rego', 'reg', 'kennzeichen', 'immatriculation', 'matrícula', 'targa', 'kenteken', 'reg nr', 'nr rej', 'nr rejestracyjny', 'numer rejestracyjny', 'rejestracja', 'regnr', 'registreringsnummer', 'placa', 'placas', 'patente', 'plaque', 'spz', 'plaka', 'vin']);

export const vehicle: Recognizer = {
  id: 'vehicle',
  entities: ['VEHICLE'],
  anchors: { chars: ['digit', 'upper'] },
  examples: {
    match: ['VIN [[1M8GDM9AXKP042788]]', 'registration [[QRB 61K]] was hit', 'El vehículo [[4821 KLM]] queda', 'le véhicule [[FG-418-QT]] est', 'Kennzeichen [[FR-QT 417]]', 'parked: [[LB67 TXW]]', 'parking, [[1-VKT-417]], auto', 'la voiture bleue, [[FX-417-ZR]], est', { text: '[[QTX 417]]', context: { columnHeader: 'Rego' } }],
    noMatch: ['registration opens 2024', 'car 3 of 5', 'ABCDEFGHJKLMNPRST', 'A-B 12C', 'vehicle 2021 hatchback'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const match of hasWordLike(text, LONG_CODE) ? matchesOf(text, VIN) : []) {
      const announced = /(?:VIN|chassis|Fahrgestell|FIN|châssis|bastidor|telaio)/i.test(text.slice(Math.max(0, match.index - 30), match.index)) || matchesLabel(segment, LABEL);
      const score = isVin(match[0]) ? 0.93 : announced ? 0.9 : /^[A-Z]{2,3}.*\d{5}$/.test(match[0]) ? 0.7 : 0;
      if (score) yield { span: { start: match.index, end: match.index + 17 }, entity: 'VEHICLE', score, reason: { code: isVin(match[0]) ? 'check-digits' : 'form' } };
    }
    for (const match of hasLowerWordOf(text, PLATE_FIRST) ? matchesOf(text, PLATE) : []) {
      const value = (match.groups?.v ?? '').trim();
      const compact = value.replace(/[ -]/g, '');
      if (compact.length < 4 || compact.length > 9 || /^(?:19|20)\d{2}/.test(compact) || /^N\d{2,5}[A-Z]{0,2}$/.test(compact) && /registration/.test(match[0]) && /aircraft|jet|Challenger|Gulfstream|Cessna/i.test(text)) continue;
      const start = match.index + match[0].indexOf(match.groups?.v ?? '', match[0].length - (match.groups?.v ?? '').length);
      yield { span: { start, end: start + value.length }, entity: 'VEHICLE', score: /^(?!plate|licen|number|Kennz|kennz|amtlich|Kfz|immat|plaque|matr|placa|targa|kenteken|registr|spz|rendsz|plaka)/i.test(match[0]) ? 0.7 : 0.86, reason: { code: 'context-word' } };
    }
    for (const [form, gate] of FORMS) {
      for (const match of hasWordLike(text, gate) ? matchesOf(text, form) : []) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'VEHICLE', score: 0.72, reason: { code: 'form' } };
    }
    const whole = matchesLabel(segment, LABEL) ? /^\s*((?=.{0,9}\d)[A-ZÄÖÜ0-9]{1,4}(?:[ -]?[A-Z0-9]{1,5}){0,2})\s*$/u.exec(text)?.[1] : undefined;
    if (whole && whole.length > 3) yield { span: { start: text.indexOf(whole), end: text.indexOf(whole) + whole.length }, entity: 'VEHICLE', score: 0.85, reason: { code: 'column-header' } };
  },
};
