import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Personalausweisverordnung, ICAO 9303 part 3: letters without vowels, weights 7 3 1. */
const isIdCard = (compact: string): boolean => compact.length < 10 || Array.from(compact.slice(0, 9)).reduce((sum, sign, index) => sum + parseInt(sign, 36) * Number('731'[index % 3]), 0) % 10 === Number(compact[9]);
export const deIdCard: Recognizer = numberRecognizer({
  id: 'de-id-card', entity: 'NATIONAL_ID', pattern: /(?<![\w-])[LMNPRTVWXYCFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8}\d?D?(?![\w-])/g, valid: isIdCard, words: ['personalausweis', 'ausweisnummer', 'ausweis', 'ausweis-nr', 'personalausweisnummer', 'perso', 'id-karte'],
  anchors: { words: ['ausweis', 'perso', 'id-karte'], structure: true, chars: ['digit'] },
  examples: { match: ['Personalausweis [[L01X00T471]]', 'Ausweisnummer: [[LZ6311T47]]', { text: '[[T220001293]]', context: { columnHeader: 'Ausweis-Nr' } }], noMatch: ['L01X00T471', 'Ausweis abgelaufen', 'Personalausweis beantragt'] },
});
