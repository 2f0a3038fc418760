import { describe, expect, test } from 'vitest';
import { isForm } from '../../../scrubber/formats/ooxml/form-tables';

describe('a table with labels left and values right', () => {
  test.each([
    ['of a pupil', [['Child', 'Caleb Obuya'], ['DOB', '17/09/2015'], ['UPN', 'A823200117004'], ['School', 'St Werburgh’s']]],
    ['with numbers and colons', [['Policy no.', 'TR-88'], ['Claim number:', 'Q 17']]],
    ['in German', [['Kunde', 'Jörn Petersen'], ['Geburtsdatum', '1.2.1990'], ['Zählerstand', '4417']]],
    ['in two pairs of columns', [['Director', 'Ngozi Abara', 'Producer', 'Tom Hale'], ['1st AD', 'Saoirse', 'Hospital', 'Galway']]],
  ])('%s is a form', (_, rows) => { expect(isForm(rows)).toBe(true); });

  test.each([
    ['a list of people', [['Name', 'Phone'], ['Jane Okafor', '0151 555 01'], ['Tom Lee', '0171 555 02']]],
    ['a list of actions', [['Action', 'Owner'], ['Replace all gaskets', 'R. Thibodaux'], ['Retrain shift B', 'Peña']]],
    ['three columns', [['Name', 'DOB', 'Phone'], ['Address', 'x', 'y']]],
    ['one row', [['Name', 'Jane Okafor']]],
  ])('%s is none', (_, rows) => { expect(isForm(rows)).toBe(false); });
});
