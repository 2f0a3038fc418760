import { buildPackage, HEAD, MICROSOFT, OFFICE } from '../ooxml/package';
import type { BuiltPart, Link } from '../ooxml/package';

export const SLIDE = 'application/vnd.openxmlformats-officedocument.presentationml.';
export const NAMESPACES = [
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"', 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"', 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"', `xmlns:p14="${MICROSOFT}powerpoint/2010/main"`, 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"', 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing"', `xmlns:dsp="${MICROSOFT}drawing/2008/diagram"`, 'mc:Ignorable="p14"',
].join(' ');

export const paragraph = (...runs: string[]): string => `<a:p>${runs.map((text) => (text.startsWith('<') ? text : `<a:r><a:t>${text}</a:t></a:r>`)).join('')}</a:p>`;
export const shape = (text: string, { name = 'Shape 1', attributes = '', placeholder = '', at = 100 }: { name?: string; attributes?: string; placeholder?: string; at?: number } = {}): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}"${attributes}/><p:cNvSpPr/><p:nvPr>${placeholder ? `<p:ph type="${placeholder}"/>` : ''}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${at}" y="100"/><a:ext cx="1000" cy="1000"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/>${text.startsWith('<') ? text : paragraph(text)}</p:txBody></p:sp>`;
export const tree = (content: string): string => `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${content}</p:spTree>`;
export const part = (name: string, root: string, content: string, type: string, links: readonly Link[] = [], attributes = ''): BuiltPart => ({ name, type, links, content: `${HEAD}<${root} ${NAMESPACES}${attributes}>${content}</${root}>` });

export type SlidePlan = { readonly content: string; readonly after?: string; readonly attributes?: string; readonly links?: readonly Link[]; readonly name?: string };

/** A presentation of the given slides. */
export const buildPptx = (slides: readonly SlidePlan[], { parts = [], links = [], packageLinks = [], after = '', layout = '', master = '' }: { parts?: readonly BuiltPart[]; links?: readonly Link[]; packageLinks?: readonly Link[]; after?: string; layout?: string; master?: string } = {}): Promise<Uint8Array> => {
  const toLayout = { id: 'rIdL', type: `${OFFICE}slideLayout`, target: 'ppt/slideLayouts/slideLayout1.xml' }, toMaster = { id: 'rIdM', type: `${OFFICE}slideMaster`, target: 'ppt/slideMasters/slideMaster1.xml' };
  const own: BuiltPart[] = [
    part('ppt/presentation.xml', 'p:presentation', `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdM"/></p:sldMasterIdLst><p:sldIdLst>${slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rIdS${i + 1}"/>`).join('')}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>${after}`, `${SLIDE}presentation.main+xml`,
      [toMaster, ...slides.map((_, i) => ({ id: `rIdS${i + 1}`, type: `${OFFICE}slide`, target: `ppt/slides/slide${i + 1}.xml` })), ...links]),
    part('ppt/slideMasters/slideMaster1.xml', 'p:sldMaster', `<p:cSld>${tree(master)}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rIdL"/></p:sldLayoutIdLst>`, `${SLIDE}slideMaster+xml`, [toLayout]),
    part('ppt/slideLayouts/slideLayout1.xml', 'p:sldLayout', `<p:cSld>${tree(layout)}</p:cSld>`, `${SLIDE}slideLayout+xml`, [toMaster]),
    ...slides.map(({ content, after: rest = '', attributes = '', links: own = [], name }, i) => part(`ppt/slides/slide${i + 1}.xml`, 'p:sld', `<p:cSld${name ? ` name="${name}"` : ''}>${tree(content)}</p:cSld>${rest}`, `${SLIDE}slide+xml`, [toLayout, ...own], attributes)),
  ];
  return buildPackage([...own, ...parts], [{ id: 'rIdP', type: `${OFFICE}officeDocument`, target: 'ppt/presentation.xml' }, ...packageLinks]);
};
