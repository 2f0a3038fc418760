import { describe } from 'vitest';
import { xlsx } from '../../../scrubber/formats/xlsx';
import { tellHidingPlaces } from '../../builders/planted';
import { HIDING_PLACES, plantedWorkbook } from '../../builders/xlsx/hiding-places';

describe('one value in each hiding place of an Excel workbook', () => { tellHidingPlaces(xlsx, Object.keys(HIDING_PLACES), 50, plantedWorkbook, 2); });
