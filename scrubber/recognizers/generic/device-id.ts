import type { Recognizer } from '../../types';
import { numberRecognizer } from '../number-recognizer';

const WORDS = ['imei', 'serial', 'serial number', 'serial no', 's/n', 'sn', 'seriennummer', 'seriennr', 'numéro de série', 'número de serie', 'numero di serie', 'serienummer', 'serienr', 'device id', 'udid', 'android id', 'gerätenummer', 'imsi', 'iccid', 'meid', 'asset tag', 'inventarnummer', 'numer seryjny', 'microchip', 'chip no', 'chip number', 'chipnummer', 'transponder', 'ear tag', 'ohrmarke', 'øremærke', 'oormerk', 'crotal'];

/** IMEI: 3GPP TS 23.003 §6.2 (15 digits, Luhn); serial numbers have no common form, so the word decides. */
export const deviceId: Recognizer = numberRecognizer({
  id: 'device-id',
  short: true,
  entity: 'DEVICE_ID',
  pattern: /(?<![\p{L}\p{N}-])(?=[\w-]{0,20}\d)[A-Z0-9][A-Z0-9-]{4,24}[A-Z0-9](?![\p{L}\p{N}-])/gu,
  words: WORDS,
  announced: 0.8,
  examples: {
    match: ['IMEI: [[490154203237518]]', 'Serial no. [[C02XK1ZZJGH5]]', { text: '[[SN-448120-B]]', context: { columnHeader: 'Seriennummer' } }],
    noMatch: ['490154203237518', 'a serial killer in 1988', 'the serial port COM3'],
  },
});
