import type { Format } from '../../types';
import { isCompound } from '../ooxml/compound';
import { officeFormat } from '../ooxml/office-format';
import { countDocument } from './counts';
import { inspect } from './inspect';
import { rewrite } from './rewrite';
import { readStyles } from './styles';

/** Word documents. Compound files are recognised too, so that a .doc or an encrypted document gets its own sentence. */
export const docx: Format = officeFormat({
  id: 'docx', folder: 'word', extensions: ['docx', 'dotx', 'docm', 'dotm', 'doc'], mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  inspect, rewrite, recognises: (source) => isCompound(source.bytes),
  count: (inspection) => countDocument(inspection.parts, readStyles(inspection.parts.filter((part) => part.kind === 'styles').map((part) => part.tree)), new Map()),
});
