import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { labelOf, leftLabel } from '../evidence';

/** What tables and forms call a code that opens something. */
const OPENS = /(?:^| )(?:lock ?box|key ?box|key ?safe|(?:gate|door|alarm|entry|entrance|access|safe|garage|building|lift|security|voicemail|keypad|lock) ?(?:code|pin|combo|combination)|pin|pin ?code|passcode|pass ?code|combination|combo|wi ?fi (?:code|key|password|pass)|password|passwort|kennwort|zugangscode|türcode|schließfach code|mot de passe|mdp|digicode|code d accès|contraseña|clave de acceso|código (?:de )?(?:acceso|puerta|alarma|portal)|codice (?:di )?(?:accesso|cancello|porta|allarme)|senha|código do portão|wachtwoord|toegangscode|sleutelkluis|adgangskode|kodeord|dørkode|alarmkode|lösenord|portkod|larmkod|passord|alarmkode|hasło|kod do (?:bramy|drzwi|alarmu)|kod dostępu)(?: (?:code|nr|no|number))?$/u;

/** A way in as the whole of a cell: "Lockbox | 4471". Also words are one here, since the label says so. */
export const labelledCode: Recognizer = {
  id: 'labelled-code',
  entities: ['SECRET'],
  anchors: { structure: true },
  examples: {
    match: [{ text: '[[4471]]', context: { columnHeader: 'Lockbox' } }, { text: '[[0926#]]', context: { key: 'Gate code' } }, { text: '[[Nordwind-88]]', context: { columnHeader: 'Passwort' } }],
    noMatch: [{ text: 'ask the porter', context: { columnHeader: 'Gate code' } }, { text: '4471', context: { columnHeader: 'Status code' } }, { text: 'none', context: { key: 'PIN' } }],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment, value = text.trim();
    if (value.length < 3 || value.length > 40 || /\s/.test(value) && !/^[\d #*-]+$/.test(value) || !/\d/.test(value) || segment.context.role === 'heading') return;
    const label = labelOf(segment) || (segment.context.cell === undefined ? '' : leftLabel(segment, context));
    if (label === '' || !OPENS.test(label)) return;
    const start = text.indexOf(value);
    yield { span: { start, end: start + value.length }, entity: 'SECRET', score: 0.88, reason: { code: segment.context.columnHeader ? 'column-header' : 'key' } };
  },
};
