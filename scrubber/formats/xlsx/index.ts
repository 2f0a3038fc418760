import type { Format } from '../../types';
import { officeFormat } from '../ooxml/office-format';
import { countWorkbook } from './counts';
import { inspect } from './inspect';
import { rewrite } from './rewrite';

/** Excel workbooks. */
export const xlsx: Format = officeFormat({
  id: 'xlsx', folder: 'xl', extensions: ['xlsx', 'xltx', 'xlsm', 'xltm', 'xlsb'], mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  inspect: async (source, limits) => (await inspect(source, limits)).inspection, count: (inspection) => countWorkbook(inspection), rewrite,
});
