import type { Candidate, Recognizer, Segment } from '../../types';
import { speaksOfSomebody } from '../people/somebody';
import { PhraseList } from '../phrases';
import { matchesAtWords } from '../text-words';
import { LIFE_EVENTS } from './life-event-words';

const EVENTS = new PhraseList(LIFE_EVENTS);
const WORD = /[\p{L}\p{N}\p{M}]+/yu;
/** Offices, laws and papers about such things are nobody's. */
const GENERAL = /^(?:[ \u00a0-](?:law|court|courts|act|code|rate|rates|policy|policies|procedure|rules|lawyer|lawyers|statistics|service|services|protection|recht|sverfahren|sgericht|srecht)(?!\p{L})|\p{L}|-\p{L})/u;

/** Divorces, debts, convictions, leave, belief: facts about somebody's life beside a person. Asked, since a text may be about the matter. */
export const lifeEvent: Recognizer = {
  id: 'life-event',
  entities: ['DEMOGRAPHIC'],
  anchors: { chars: ['letter'] },
  examples: {
    match: [
      'De er midt i en [[skilsmisse]] og hun taler', 'Votre voisine, sa [[faillite de 2021]] figure', 'hij is [[rijbewijs kwijt]] sinds', 'sedan min man Stig [[flyttade till demensboende]]', 'Chauffeur Boubacar : [[accident du travail]] du 3 mars, sa',
      'Mitarbeiterin: [[Lohnpfändung]] seit Mai', 'jej mąż jest [[na zwolnieniu lekarskim]]',
    ],
    noMatch: ['Die Pfändungstabelle gilt', 'une politique de divorce', 'konkurs og revision'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text, context } = segment;
    if (context.role === 'code' || context.role === 'heading') return;
    let from = 0, somebody: boolean | undefined;
    for (const { index } of matchesAtWords(text, WORD, EVENTS.first)) {
      const end = index < from ? -1 : EVENTS.endFrom(text, index);
      if (end < 0 || GENERAL.test(text.slice(end, end + 14))) continue;
      somebody ??= speaksOfSomebody(segment);
      if (!somebody) return;
      from = end + (WHEN.exec(text.slice(end, end + 24))?.[0].length ?? 0);
      yield { span: { start: index, end: from }, entity: 'DEMOGRAPHIC', score: 0.55, reason: { code: 'context-word' } };
    }
  },
};

/** "faillite de 2021", "konkurs i 2019": when it was tells as much. */
const WHEN = /^[ \u00a0](?:in|im|de|en|nel|em|i|w|of|från|fra|van|uit)?[ \u00a0]?(?:19|20)\d{2}(?!\d)/u;
