import { describe } from 'vitest';
import { odf } from '../../../scrubber/formats/odf';
import { plantedSpreadsheet, plantedText, SHEET_PLACES, TEXT_PLACES } from '../../builders/odf/hiding-places';
import { tellHidingPlaces } from '../../builders/planted';

describe('one value in each hiding place of an OpenDocument text', () => { tellHidingPlaces(odf, Object.keys(TEXT_PLACES), 25, plantedText, 0); });
describe('one value in each hiding place of an OpenDocument spreadsheet', () => { tellHidingPlaces(odf, Object.keys(SHEET_PLACES), 12, plantedSpreadsheet, 1); });
