import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Referencia catastral (Real Decreto Legislativo 1/2004, art. 6.3): plot, sheet, unit and two control letters; it is a house. */
export const esCatastro: Recognizer = numberRecognizer({
  id: 'es-catastro', entity: 'ADDRESS', pattern: /(?<![\p{L}\p{N}-])\d{7}[ ]?[A-Z]{2}\d{4}[A-Z][ ]?\d{4}[ ]?[A-Z]{2}(?![\p{L}\p{N}-])/gu, alone: 0.9, anchors: { chars: ['number', 'upper'] },
  examples: { match: ['Ref. catastral [[9872023 VH5797S 0001 WX]].', '[[9872023VH5797S0001WX]]', 'finca [[1234567AB1234C0001DE]] en'], noMatch: ['9872023 VH5797S', '1234567 8901234', 'VH5797S 0001'] },
});
