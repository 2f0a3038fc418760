import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

const CONDITION = 'cancer|tumou?r|carcinoma|leuk[ae]+mia|lymphoma|melanoma|asthma|diabetes|epilepsy|hiv|aids|hepatitis(?: [abc])?|tuberculosis|depression|anxiety disorder|anxiety|panic attacks?|stammer|stutter|self-harm|eating disorder|anorexia|bulimia|insomnia|hip replace(?:ment|d)|knee replace(?:ment|d)|dysleksi|dyslexie|dislexia|dislessia|autisme?|autismo|adhd|tdah|grossesse|(?:penicillin|nut|peanut|latex|gluten)[- ]?(?:allergy|allergi)|\\p{L}{4,14}allergi[e]?|rheumatoide arthritis|adjustment disorder|bipolar disorder|schizophrenia|ptsd|adhd|autism|dyslexia|dementia|alzheimer[’\']?s?|parkinson[’\']?s?|multiple sclerosis|arthritis|lupus|crohn[’\']?s?|colitis|c[oe]eliac(?: disease)?|an[ae]+mia|hypertension|heart (?:attack|failure|disease)|stroke|angina|copd|pneumonia|migraines?|burn-?out|miscarriage|pregnan(?:t|cy)|infertility|alcoholism|addiction|overdose|concussion|whiplash|anaphyla(?:xis|ctic)|eczema|psoriasis|endometriosis|fibromyalgia|sciatica|slipped disc|covid(?:-19)?|long covid|Krebs|Schwerbehinderung|Depression|Epilepsie|Herzinfarkt|Schlaganfall|Bandscheibenvorfall|Burnout|Schwangerschaft|Morbus \\p{Lu}\\p{L}{2,20}|cáncer|asma|epilepsia|embarazo|depresión|cancer du \\p{L}{3,12}|diabète|grossesse de \\d{1,2} semaines|dépression|tumore|diabete|gravidanza|câncer|gravidez|kanker|zwangerschap|kræft|graviditet|cukrzyca|rak \\p{L}{3,12}|ciąża';
const QUALIFIED = new RegExp(`(?<![\\p{L}])(?:(?:mild|severe|chronic|acute|moderate|type [12]|stage [1-4IV]{1,3}|early[- ]onset|metastatic|suspected|breast|lung|prostate|skin|bowel|schwere[rs]?|leichte[rs]?|chronische[rs]?)[ \\u00a0]){0,2}(?:${CONDITION})(?:[ \\u00a0](?:treatment|surgery|therapy|diagnosis|medication|operation))?(?:[ \\u00a0]?\\((?:Grad|GdB)(?: von)? \\d{2,3}(?:[,;] [^()]{2,60})?\\)|(?![\\p{L}]))`, 'giu');
const STATED = /(?<![\p{L}])(?:allergic to|anaphylactic to|allergy to|intolerant (?:of|to)|diagnosed with|diagnosis of|diagnosis:|suffers? from|suffering from|treated for|operated on for|hospitali[sz]ed (?:for|with)|recovering from|on medication for|fractured|broke (?:his|her|their)|sprained|Diagnose:|diagnostiziert mit|leidet an|leidet unter|erkrankt an|allergisch gegen|souffre de|atteinte? d[eu]|allergique (?:à|aux?)|padece(?: de)?|alérgic[oa] a|diagnosticad[oa] de|soffre di|allergic[oa] (?:a|al|alle)|sofre de|alérgic[oa] (?:a|ao)|lijdt aan|allergisch voor|lider af|lider av|allergisk (?:over for|mot)|choruje na|uczulon[ya] na)[ \u00a0](?:(?:a|an|the|eine[rmn]?|une?|das|die|der)[ \u00a0])?(?<v>\p{L}[\p{L}'’-]{2,24}(?:[ \u00a0](?!(?:and|but|or|since|for|in|on|at|with|who|which|und|aber|seit|et|mais|y|pero|e|ma|;|carries|is|was|has)(?![\p{L}]))\p{L}[\p{L}'’-]{1,24}){0,3})/giu;

const PERSONAL = /(?<![\p{L}])(?:his|her|my|he|she|patient|mother|father|son|daughter|wife|husband|child|Mr|Mrs|Ms|employee|client|candidate|pupil|student|she|tenant|witness|foreman|Prof|Dr|Patientin?|seine?r?|von|ihr|er|sie|Frau|Herr|elle|il|sa|ella|él|su|lui|lei|dienta|hun|han|hon|patienten|barnet|enfant|hija|figli[oa]|zij|hij|mevr|dhr|mw|alun[oa]|tem|har|aluno)(?![\p{L}])/u;

/** Health facts (GDPR art. 9, 45 CFR 160.103): what a person has or suffers. Asked, unless the text says so of somebody. */
export const healthFact: Recognizer = {
  id: 'health-fact',
  entities: ['HEALTH'],
  anchors: { chars: ['letter'], words: ['allerg', 'anaphyla', 'intoleran', 'diagnos', 'suffer', 'treat', 'operated', 'hospitali', 'recover', 'medication', 'fractur', 'broke', 'sprain', 'leide', 'erkrankt', 'souffre', 'atteint', 'padece', 'alérgic', 'soffre', 'sofre', 'lijdt', 'lider', 'choruje', 'uczulon', 'cancer', 'tumor', 'tumour', 'carcinoma', 'leuk', 'lymphoma', 'melanoma', 'asthma', 'diabet', 'epilep', 'hiv', 'aids', 'hepatitis', 'tubercul', 'depress', 'anxiety', 'disorder', 'schizo', 'ptsd', 'adhd', 'autism', 'dyslex', 'dementia', 'alzheimer', 'parkinson', 'sclerosis', 'arthritis', 'lupus', 'crohn', 'colitis', 'celiac', 'coeliac', 'anemia', 'anaemia', 'hypertension', 'heart', 'stroke', 'angina', 'copd', 'pneumonia', 'migraine', 'burn', 'miscarr', 'pregnan', 'infertil', 'alcoholism', 'addiction', 'overdose', 'concussion', 'whiplash', 'eczema', 'psoriasis', 'endometri', 'fibromy', 'sciatica', 'slipped', 'covid', 'krebs', 'behinderung', 'infarkt', 'schlaganfall', 'bandscheib', 'schwanger', 'morbus', 'cáncer', 'asma', 'embarazo', 'diabète', 'grossesse', 'dépression', 'gravidanza', 'câncer', 'gravidez', 'kanker', 'zwanger', 'kræft', 'cukrzyca', 'rak ', 'ciąża', 'panic', 'stammer', 'stutter', 'self-harm', 'eating', 'anorexia', 'bulimia', 'insomnia', 'replace', 'dysle', 'disle', 'autis', 'tdah', 'allergi', 'arthritis'] },
  examples: {
    match: ['Mother: [[Anaphylactic to cashew]]; carries two pens', 'Gap of two years, [[cancer treatment]], now well', '[[Mild asthma]], blue inhaler', 'Wegen [[Morbus Bechterew]] stehen', 'anerkannte [[Schwerbehinderung (Grad 50, Morbus Bechterew)]], fünf Tage', 'was [[diagnosed with Addison]] and'],
    noMatch: ['the diagnosis engine', 'stress test', 'treated for free', 'a healthy margin'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    let covered = -1;
    for (const match of matchesOf(text, STATED)) {
      if (/^(?:free|release|years?|now|this|that|it|us|them|example)/i.test(match.groups?.v ?? '')) continue;
      covered = match.index;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'HEALTH', score: 0.7, reason: { code: 'context-word' } };
    }
    for (const match of matchesOf(text, QUALIFIED)) {
      if (match.index === covered) continue;
      if (/^aids$/i.test(match[0]) && match[0] !== 'AIDS') continue;
      // A disease by itself is a subject; it becomes a fact about somebody next to a person or a degree.
      const ofSomebody = PERSONAL.test(text) || segment.context.cell !== undefined || /^(?:mild|severe|chronic|acute|moderate|suspected|schwere|leichte|chronische)|treatment$|Morbus|\(G|Schwerbehinderung/i.test(match[0]);
      if (ofSomebody) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'HEALTH', score: 0.55, reason: { code: 'context-word' } };
    }
  },
};
