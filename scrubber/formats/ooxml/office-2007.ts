import type { NewPart, NewRelationship } from './write-package';
import type { Package, Part } from './package';

const NAME = 'docProps/app.xml', PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', ADDRESS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties';
const CONTENT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${PROPERTIES}"><Application>Microsoft Office</Application><AppVersion>12.0000</AppVersion></Properties>`;

/**
 * Office 2007 leaves out what a chart does not show, where the schema's default is to show it (ECMA-376-1, 21.2.2.189 and others). Readers know
 * its files by this number (22.2.2.3); without it LibreOffice writes the series and category beside every bar. So it stays, for 2007 alone.
 */
export const from2007 = ({ relationships, parts }: Package): boolean =>
  (relationships.get('') ?? []).some(({ type, to }) => type === 'extended-properties' && to !== undefined && /<(?:\w{1,9}:)?AppVersion>12\./.test(new TextDecoder().decode(parts.get(to)?.bytes)));

/** The properties of a clean copy, in which there is nothing to tell. */
export const isOnlyVersion = ({ bytes }: Part): boolean => new TextDecoder().decode(bytes) === CONTENT;

export const VERSION_PART: NewPart = { name: NAME, bytes: new TextEncoder().encode(CONTENT), contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml' };

/** The package's relationships with one to these properties. */
export const withVersion = (relationships: readonly NewRelationship[]): NewRelationship[] => {
  const taken = new Set(relationships.map(({ id }) => id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  return [...relationships, { id: `rId${number}`, address: ADDRESS, to: NAME, external: false }];
};
