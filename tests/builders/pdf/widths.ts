import { standardWidth } from '../../../scrubber/formats/pdf/fonts/standard-widths';
import { pdfDocument } from './file';

/** Pages on which a name stands in a line, set as programs set lines. All other text is the same, whatever the name. */
const SIZE = 11, LEFT = 72, RIGHT = 523, SPACE = 0.278 * SIZE;
const width = (text: string): number => [...text].reduce((sum, char) => sum + (standardWidth('Helvetica', char === '\x95' ? '•' : char) ?? 0), 0) * SIZE;
const n = (value: number): string => value.toFixed(3);
const words = (name: string): string[] => [...(name.startsWith('\x95') ? ['\x95'] : []), 'We', 'met', ...name.replace('\x95 ', '').split(' '), 'and', 'spoke', 'of', 'the', 'order', 'of', 'last', 'year.'];
const other = 'All other lines of this page are the same whatever the name may be, and they are long enough to be prose.';
const page = (line: string, extra = '', entries = ''): Uint8Array =>
  pdfDocument({ pages: [{ content: `${extra}\nBT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 700 Tm (${other}) Tj ET\n${line}\nBT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 660 Tm (${other}) Tj ET`, entries }] });

const stretched = (name: string): number => (RIGHT - LEFT - words(name).reduce((sum, word) => sum + width(word), 0)) / (words(name).length - 1);

/** Places each word by itself from a space of this width on. */
const placed = (name: string, space: number, put: (word: string, x: number) => string, left = LEFT): string => {
  let x = left;
  return words(name).map((word) => { const said = put(word, x); x += width(word) + space; return said; }).join('\n');
};

export const SETTINGS: Readonly<Record<string, (name: string) => Uint8Array>> = {
  'ragged, one string': (name) => page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 680 Tm (${words(name).join(' ')}) Tj ET`),
  'ragged, each word placed': (name) => page(placed(name, SPACE, (word, x) => `BT /F1 ${SIZE} Tf 1 0 0 1 ${n(x)} 680 Tm (${word}) Tj ET`)),
  'ragged, relative moves': (name) => {
    let before = 0;
    return page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 680 Tm 0 0 Td\n${placed(name, SPACE, (word, x) => { const said = `${n(x - LEFT - before)} 0 Td (${word}) Tj`; before = x - LEFT; return said; })} ET`);
  },
  'ragged, a matrix for each word': (name) => page(placed(name, SPACE, (word, x) => `q 1 0 0 1 ${n(x)} 680 cm BT /F1 ${SIZE} Tf (${word}) Tj ET Q`)),
  'ragged, matrices in a row': (name) => {
    let before = 0;
    return page(`q\n${placed(name, SPACE, (word, x) => { const said = `1 0 0 1 ${n(x - before)} ${before === 0 ? 680 : 0} cm BT /F1 ${SIZE} Tf (${word}) Tj ET`; before = x; return said; })}\nQ`);
  },
  'ragged, kerned in arrays': (name) => page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 680 Tm [${words(name).map((word) => `${[...word].map((char) => `(${char})`).join('12')}`).join('-266')}] TJ ET`),
  'justified by word spacing': (name) => page(`BT /F1 ${SIZE} Tf ${n(stretched(name) - SPACE)} Tw 1 0 0 1 ${LEFT} 680 Tm (${words(name).join(' ')}) Tj 0 Tw ET`),
  'justified by arrays': (name) => page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 680 Tm [${words(name).map((word) => `(${word})`).join(n((-stretched(name) / SIZE) * 1000))}] TJ ET`),
  'justified, each word placed': (name) => page(placed(name, stretched(name), (word, x) => `BT /F1 ${SIZE} Tf 1 0 0 1 ${n(x)} 680 Tm (${word}) Tj ET`)),
  'justified by letter spacing': (name) => {
    const text = words(name).join(' ');
    return page(`BT /F1 ${SIZE} Tf ${n((RIGHT - LEFT - width(text)) / (text.length - 1))} Tc 1 0 0 1 ${LEFT} 680 Tm (${text}) Tj 0 Tc ET`);
  },
  'justified by scaling': (name) => page(`BT /F1 ${SIZE} Tf ${n(((RIGHT - LEFT) / width(words(name).join(' '))) * 100)} Tz 1 0 0 1 ${LEFT} 680 Tm (${words(name).join(' ')}) Tj 100 Tz ET`),
  'centred': (name) => page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${n((595 - width(words(name).join(' '))) / 2)} 680 Tm (${words(name).join(' ')}) Tj ET`),
  'flush right': (name) => page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${n(LEFT + width(other) - width(words(name).join(' ')))} 680 Tm (${words(name).join(' ')}) Tj ET`),
  'flush right, with a space at its end': (name) => page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${n(LEFT + width(other) - width(words(name).join(' ')))} 680 Tm (${words(name).join(' ')} ) Tj ET`),
  'in a list, justified': (name) => page(placed(name, stretched(name), (word, x) => `BT /F1 ${SIZE} Tf 1 0 0 1 ${n(x)} 680 Tm (${word}) Tj ET`, LEFT + 18), `BT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 680 Tm (2.) Tj 1 0 0 1 ${LEFT} 640 Tm (1.) Tj 1 0 0 1 ${LEFT + 18} 640 Tm (Another one) Tj ET`),
  'behind a bullet whose space was stretched': (name) => page(placed(`\x95 ${name}`, stretched(name), (word, x) => `BT /F1 ${SIZE} Tf 1 0 0 1 ${n(x)} 680 Tm (${word}) Tj ET`)),
  'underlined': (name) => page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 680 Tm (${words(name).join(' ')}) Tj ET\n${n(LEFT + width('We met '))} 678.5 ${n(width(name))} 0.6 re f`),
  'struck out by a line': (name) => page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 680 Tm (${words(name).join(' ')}) Tj ET\n0.5 w ${n(LEFT + width('We met '))} 683 m ${n(LEFT + width(`We met ${name}`))} 683 l S`),
  'marked in yellow': (name) => page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 680 Tm (${words(name).join(' ')}) Tj ET`, `q 1 1 0 rg ${n(LEFT + width('We met '))} 677 ${n(width(name))} 12 re f Q`),
  'linked': (name) => page(`BT /F1 ${SIZE} Tf 1 0 0 1 ${LEFT} 680 Tm (${words(name).join(' ')}) Tj ET`, '', `/Annots[<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[${n(LEFT + width('We met '))} 677 ${n(LEFT + width(`We met ${name}`))} 690]/A<</S/URI/URI(https://example.com/)>>>>]`),
};

const FIRST = ['Ada', 'Bo', 'Clementina', 'Desmond', 'Eli', 'Wilhelmina', 'Ian', 'Maximiliana', 'Otto', 'Philippa'], LAST = ['Ng', 'Thornquist', 'Ill', 'Mammowitz', 'Okafor', 'Lee', 'Wimmersheimer', 'Fitzgerald', 'Ohm', 'Brandvold', 'Rolle', 'Harms', 'Ott', 'Zimmermann', 'Ali', 'Montgomery', 'Li', 'Wu', 'Castellanos', 'Ek'];
/** Two hundred names of many widths. */
export const NAMES: readonly string[] = FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`));
