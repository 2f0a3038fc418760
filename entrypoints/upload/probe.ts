/** Only our listener knows this word. */
const WORD = `prewash-${Math.random().toString(36).slice(2)}`;
let heard = false;
const onWord = (): void => { heard = true; };

/** From now on `isListening` tells whether this target still has its listeners. */
export const putProbe = (target: EventTarget): void => target.addEventListener(WORD, onWord, true);

/** False once document.open() has taken every listener off (HTML, "document open steps"), those that came with the probe too. */
export const isListening = (target: EventTarget): boolean => {
  heard = false;
  target.dispatchEvent(new Event(WORD));
  return heard;
};
