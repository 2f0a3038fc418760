import type { Format } from '../../types';
import { officeFormat } from '../ooxml/office-format';
import { countSlides } from './counts';
import { inspect } from './inspect';
import { rewrite } from './rewrite';

/** PowerPoint presentations. */
export const pptx: Format = officeFormat({
  id: 'pptx', folder: 'ppt', extensions: ['pptx', 'potx', 'ppsx', 'pptm', 'potm', 'ppsm'], mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  inspect, rewrite, count: (inspection) => countSlides(inspection, new Map(), true),
});
