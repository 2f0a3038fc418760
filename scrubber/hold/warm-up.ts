import { Detector } from '../detection/detect';
import { RECOGNIZERS } from '../recognizers';
import type { Segment } from '../types';

/** Lines between two looks whether there is something else to do. */
const STRETCH = 10;

const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

/**
 * Reads a line for each recognizer: patterns are compiled and word lists unpacked before the first real file needs them. Nothing is kept
 * but what belongs to the program. Ends early once there is real work.
 */
export const warmUp = async (hasWork: () => boolean): Promise<void> => {
  const lines = RECOGNIZERS.flatMap(({ examples: { match: [example] } }) => (example === undefined ? [] : [(typeof example === 'string' ? example : example.text).replace(/\[\[|\]\]/g, '')]));
  const segments = lines.map((text, id): Segment => ({ id, text, place: { part: '', label: '' }, visible: true, context: { role: 'paragraph', block: id } }));
  let read = 0;
  for (const found of new Detector(RECOGNIZERS).detect(segments, { format: 'text', fileName: '', language: 'und' })) {
    void found;
    if (++read % STRETCH === 0) await breathe();
    if (hasWork()) return;
  }
};
