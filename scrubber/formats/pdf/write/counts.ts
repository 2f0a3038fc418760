import type { Counts } from '../../../types';
import type { Field } from '../read/fields';
import { countOutline, type OutlineItem } from '../read/outlines';

/** What must survive and be found again by the reader. */
export const countsOf = ({ pages, links, outline, fields, tagged }: { readonly pages: number; readonly links: number; readonly outline: readonly OutlineItem[]; readonly fields: readonly Field[]; readonly tagged: boolean }): Counts => ({
  pages, links, bookmarks: countOutline(outline), fields: countFields(fields), tagged: tagged ? 1 : 0,
});
const countFields = (fields: readonly Field[]): number => fields.reduce((sum, { kids }) => sum + 1 + countFields(kids), 0);
