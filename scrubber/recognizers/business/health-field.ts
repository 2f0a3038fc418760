import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { labelOf, leftLabel, plainLabel } from '../evidence';
import { matchesOf } from '../matches';

/** What forms, passenger lists and patient sheets call a person's health (labels as staff and travel forms write them; GDPR art. 4 (15)). */
const LABELS = new Set([
  'allergies', 'allergy', 'known allergies', 'food allergies', 'allergies intolerances', 'intolerances', 'diagnosis', 'diagnoses', 'medical conditions', 'medical condition',
  'medical notes', 'medical history', 'health notes', 'health conditions', 'medication', 'medications', 'current medication', 'blood group',
  'blood type', 'disability', 'disabilities', 'injury', 'injuries', 'symptoms', 'reason for absence', 'sick leave reason', 'special needs', 'access needs', 'vaccinations',
  'allergien', 'diagnose', 'diagnosen', 'vorerkrankungen', 'erkrankungen', 'medikamente', 'medikation', 'blutgruppe', 'behinderung', 'unverträglichkeiten',
  'diagnostic', 'antécédents', 'traitement en cours', 'groupe sanguin', 'handicap', 'alergias', 'diagnóstico', 'enfermedades', 'medicación', 'grupo sanguíneo', 'discapacidad',
  'allergie', 'diagnosi', 'patologie', 'farmaci', 'gruppo sanguigno', 'disabilità', 'doenças', 'medicação', 'grupo sanguíneo', 'allergieën', 'aandoeningen', 'medicijnen', 'bloedgroep',
  'allergier', 'diagnoser', 'medicin', 'sygdomme', 'blodtype', 'mediciner', 'sjukdomar', 'blodgrupp', 'medisiner', 'sykdommer', 'alergie', 'rozpoznanie', 'choroby', 'leki', 'grupa krwi',
].map(plainLabel));
/** In an incident report these are a machine's: only a table's column makes them a person's. */
const TECHNICAL = /^(?:diagnos|symptom|rozpoznanie|handicap)/;
/** Nothing to hide: the field is empty in words. */
const NOTHING = /^(?:none(?: known)?|no(?:ne reported)?|n\/?a|nil|-+|–|—|unknown|not applicable|nkda|yes|keine?|nein|unbekannt|ja|aucune?|non|oui|ninguna?|no|sí|nessuna?|nenhuma?|não|geen|nee|ingen|nej|nei|brak|nie)[.!]?$/iu;
const LINE = /(?:^|\n)[ \t*_>-]{0,4}(?<label>\p{L}[\p{L} /]{3,30})[*_]{0,2}[ \u00a0]?[:：][*_]{0,2}[ \u00a0]{0,3}(?<v>[^\n]{3,120})/gu;

const LONGEST = 160;

/** Health behind its label or under its column header: "Allergies: shellfish", a "Diagnosis" column. */
export const healthField: Recognizer = {
  id: 'health-field',
  entities: ['HEALTH'],
  anchors: { words: ['allerg', 'alerg', 'diagno', 'medic', 'medik', 'medis', 'condition', 'health', 'blood', 'disab', 'injur', 'symptom', 'erkrank', 'blutgruppe', 'intoleran', 'vaccin', 'absence', 'leki', 'handicap'], structure: true },
  examples: {
    match: [
      { text: '[[Peanuts, carries two EpiPens]]', context: { columnHeader: 'Allergies' } }, { text: '[[Shellfish]]', context: { columnHeader: 'Allergies' } },
      'Allergies: [[shellfish, latex]]', 'Vorerkrankungen: [[Bandscheibenvorfall L4/L5]]', { text: '[[0 negative]]', context: { key: 'Blood group' } },
    ],
    noMatch: [{ text: 'none known', context: { columnHeader: 'Allergies' } }, { text: 'n/a', context: { key: 'Medication' } }, 'Diagnosis: the pool ran dry', { text: 'green', context: { columnHeader: 'Status' } }, 'Diagnosis of the engine took two days'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment;
    if (segment.context.role === 'code' || segment.context.role === 'heading') return;
    for (const match of matchesOf(text, LINE)) {
      const { label = '', v = '' } = match.groups ?? {};
      if (LABELS.has(plainLabel(label)) && !TECHNICAL.test(plainLabel(label))) yield* fact(match.index + match[0].length - v.length, v, match.index);
    }
    const label = labelOf(segment) || leftLabel(segment, context);
    if (text.length > LONGEST || !LABELS.has(label) || (TECHNICAL.test(label) && segment.context.columnHeader === undefined)) return;
    yield* fact(0, text, undefined);
  },
};

function* fact(at: number, value: string, from: number | undefined): Iterable<Candidate> {
  const words = value.trim();
  if (words.length < 3 || NOTHING.test(words)) return;
  const start = at + value.indexOf(words);
  yield { span: { start, end: start + words.length }, entity: 'HEALTH', score: 0.8, reason: { code: from === undefined ? 'column-header' : 'key', where: from === undefined ? undefined : { start: from, end: start } } };
}
