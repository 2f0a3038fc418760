import type { Recognizer } from '../../types';
import { numberRecognizer } from '../number-recognizer';

/** ISO 6346: letters count from 10 on without the multiples of 11, each place twice the one before, modulo 11 and then 10. */
const worth = (sign: string): number => {
  const index = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(sign);
  return index < 0 ? Number(sign) : 10 + index + Math.floor((index + 9) / 10);
};
const isContainer = (value: string): boolean => Array.from(value.slice(0, 10)).reduce((sum, sign, place) => sum + worth(sign) * 2 ** place, 0) % 11 % 10 === Number(value[10]);

/** Freight containers (ISO 6346): owner, category U, J or Z, six digits and a check digit. They lead to a shipment and its parties. */
export const container: Recognizer = numberRecognizer({
  id: 'container', entity: 'ORDER_NUMBER', pattern: /(?<![\p{L}\p{N}-])[A-Z]{3}[UJZ][ -]?\d{3}[ ]?\d{3}[ -]?\d(?![\p{L}\p{N}])/gu,
  valid: isContainer, words: ['container', 'containers', 'container no', 'cntr', 'ctr', 'unit no', 'conteneur', 'contenedor', 'contentor', 'contenitore', 'kontener', 'behälter'], alone: 0.9,
  anchors: { chars: ['digit', 'upper'], like: /[A-Z]{3}[UJZ](?:\d|$)/ },
  examples: {
    match: ['in [[CSQU 305438 3]] and', '[[CSQU3054383]]', { text: '[[MSKU 482913 0]]', context: { columnHeader: 'Container No' } }],
    noMatch: ['CSQU 305438 4', 'ABCU of 2024', 'the container is full'],
  },
});
