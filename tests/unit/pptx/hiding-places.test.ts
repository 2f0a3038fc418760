import { describe } from 'vitest';
import { pptx } from '../../../scrubber/formats/pptx';
import { tellHidingPlaces } from '../../builders/planted';
import { HIDING_PLACES, plantedPresentation } from '../../builders/pptx/hiding-places';

describe('one value in each hiding place of a PowerPoint presentation', () => { tellHidingPlaces(pptx, Object.keys(HIDING_PLACES), 35, plantedPresentation, 3); });
