/**
 * Namespaces of Office files and the prefixes by which our code calls them. Transitional and Strict (ECMA-376-1, Annex A; ISO 29500 Strict)
 * mean the same element, so both map to one prefix. A namespace that is not here is unknown and its elements do not pass.
 */
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';
const O = 'http://schemas.openxmlformats.org/', S = 'http://purl.oclc.org/ooxml/', M = 'http://schemas.microsoft.com/office/';

const NAMESPACES: Readonly<Record<string, string>> = {
  [`${O}wordprocessingml/2006/main`]: 'w', [`${S}wordprocessingml/main`]: 'w',
  [`${O}officeDocument/2006/relationships`]: 'r', [`${S}officeDocument/relationships`]: 'r',
  [`${O}officeDocument/2006/math`]: 'm', [`${S}officeDocument/math`]: 'm',
  [`${O}drawingml/2006/main`]: 'a', [`${S}drawingml/main`]: 'a',
  [`${O}drawingml/2006/picture`]: 'pic', [`${S}drawingml/picture`]: 'pic',
  [`${O}drawingml/2006/wordprocessingDrawing`]: 'wp', [`${S}drawingml/wordprocessingDrawing`]: 'wp',
  [`${O}drawingml/2006/chart`]: 'c', [`${S}drawingml/chart`]: 'c',
  [`${O}drawingml/2006/chartDrawing`]: 'cdr', [`${S}drawingml/chartDrawing`]: 'cdr',
  [`${O}drawingml/2006/diagram`]: 'dgm', [`${S}drawingml/diagram`]: 'dgm',
  [`${O}drawingml/2006/lockedCanvas`]: 'lc', [`${O}drawingml/2006/compatibility`]: 'comp', [`${O}drawingml/2006/spreadsheetDrawing`]: 'xdr',
  [`${O}markup-compatibility/2006`]: 'mc', [`${O}schemaLibrary/2006/main`]: 'sl',
  [`${O}package/2006/relationships`]: 'rel', [`${O}package/2006/content-types`]: 'ct',
  [`${O}package/2006/metadata/core-properties`]: 'cp', 'http://purl.org/dc/elements/1.1/': 'dc', 'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/dc/dcmitype/': 'dcmitype', 'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
  [`${O}officeDocument/2006/extended-properties`]: 'ep', [`${S}officeDocument/extendedProperties`]: 'ep',
  [`${O}officeDocument/2006/custom-properties`]: 'op', [`${S}officeDocument/customProperties`]: 'op',
  [`${O}officeDocument/2006/docPropsVTypes`]: 'vt', [`${S}officeDocument/docPropsVTypes`]: 'vt',
  [`${O}officeDocument/2006/bibliography`]: 'b', [`${O}officeDocument/2006/customXml`]: 'ds',
  'urn:schemas-microsoft-com:vml': 'v', 'urn:schemas-microsoft-com:office:office': 'o', 'urn:schemas-microsoft-com:office:word': 'w10',
  'urn:schemas-microsoft-com:office:excel': 'x', 'urn:schemas-microsoft-com:office:powerpoint': 'pvml',
  [`${M}word/2006/wordml`]: 'wne', [`${M}word/2010/wordml`]: 'w14', [`${M}word/2010/11/wordml`]: 'w15', [`${M}word/2012/wordml`]: 'w15',
  [`${M}word/2015/wordml/symex`]: 'w16se', [`${M}word/2016/wordml/cid`]: 'w16cid', [`${M}word/2018/wordml/cex`]: 'w16cex',
  [`${M}word/2018/wordml`]: 'w16', [`${M}word/2020/wordml/sdtdatahash`]: 'w16sdtdh', [`${M}word/2024/wordml/sdtformatlock`]: 'w16sdtfl',
  [`${M}word/2023/wordml/word16du`]: 'w16du', [`${M}word/2010/wordprocessingDrawing`]: 'wp14', [`${M}word/2012/wordprocessingDrawing`]: 'wp15',
  [`${M}word/2010/wordprocessingCanvas`]: 'wpc', [`${M}word/2010/wordprocessingGroup`]: 'wpg', [`${M}word/2010/wordprocessingInk`]: 'wpi',
  [`${M}word/2010/wordprocessingShape`]: 'wps', [`${M}drawing/2008/diagram`]: 'dsp', [`${M}drawing/2010/main`]: 'a14',
  [`${M}drawing/2012/main`]: 'a15', [`${M}drawing/2014/main`]: 'a16', [`${M}drawing/2010/picture`]: 'pic14', [`${M}drawing/2016/SVG/main`]: 'asvg',
  [`${M}drawing/2017/decorative`]: 'adec', [`${M}drawing/2018/hyperlinkcolor`]: 'ahyp', [`${M}drawing/2010/diagram`]: 'dgm14',
  [`${M}drawing/2016/12/diagram`]: 'dgm1612', [`${M}drawing/2012/chart`]: 'c15', [`${M}drawing/2007/8/2/chart`]: 'c14', [`${M}drawing/2014/chart`]: 'c16',
  [`${M}drawing/2015/06/chart`]: 'c16', [`${M}drawing/2017/03/chart`]: 'c16r3', [`${M}drawing/2014/chartex`]: 'cx', [`${M}drawing/2012/chartStyle`]: 'cs',
  // Charts of 2016 and later: each kind of chart has a namespace that says no more than which version reads it ([MS-ODRAWXML] 2.24.3).
  ...Object.fromEntries(['2015/9/8', '2015/10/21', '2016/5/9', '2016/5/10', '2016/5/11', '2016/5/12', '2016/5/13', '2016/5/14'].map((version) => [`${M}drawing/${version}/chartex`, 'cx'])),
  [`${M}drawing/2018/sketchyshapes`]: 'ask', [`${M}drawing/2010/chartDrawing`]: 'cdr14', [`${M}drawing/2016/ink`]: 'aink',
  [`${M}drawing/2017/model3d`]: 'am3d', [`${M}thememl/2012/main`]: 'thm15', [`${M}drawing/2013/main/command`]: 'oac',
  [`${O}spreadsheetml/2006/main`]: 's', [`${S}spreadsheetml/main`]: 's', [`${S}drawingml/spreadsheetDrawing`]: 'xdr', [`${M}excel/2006/main`]: 'xm',
  [`${M}spreadsheetml/2009/9/main`]: 'x14', [`${M}spreadsheetml/2009/9/ac`]: 'x14ac', [`${M}spreadsheetml/2010/11/main`]: 'x15', [`${M}spreadsheetml/2010/11/ac`]: 'x15ac',
  [`${M}spreadsheetml/2011/1/ac`]: 'x12ac', [`${M}spreadsheetml/2014/revision`]: 'xr', [`${M}spreadsheetml/2015/revision2`]: 'xr2', [`${M}spreadsheetml/2016/revision3`]: 'xr3',
  [`${M}spreadsheetml/2016/revision5`]: 'xr5', [`${M}spreadsheetml/2016/revision6`]: 'xr6', [`${M}spreadsheetml/2016/revision9`]: 'xr9', [`${M}spreadsheetml/2016/revision10`]: 'xr10',
  [`${M}spreadsheetml/2014/11/main`]: 'x16', [`${M}spreadsheetml/2015/02/main`]: 'x16r2', [`${M}spreadsheetml/2018/calcfeatures`]: 'xcalcf', [`${M}spreadsheetml/2018/threadedcomments`]: 'xltc',
  [`${M}spreadsheetml/2017/dynamicarray`]: 'xda', [`${M}spreadsheetml/2016/pivotdefaultlayout`]: 'xpdl', [`${M}drawing/2010/slicer`]: 'sle', [`${M}drawing/2012/slicer`]: 'sle15', [`${M}drawing/2012/timeslicer`]: 'tsle',
  [`${M}drawing/2010/spreadsheetDrawing`]: 'xdr14', [`${M}drawing/2018/animation`]: 'aanim',
  [`${O}presentationml/2006/main`]: 'p', [`${S}presentationml/main`]: 'p', [`${M}powerpoint/2010/main`]: 'p14', [`${M}powerpoint/2012/main`]: 'p15', [`${M}powerpoint/2015/main`]: 'p16',
  [`${M}powerpoint/2015/09/main`]: 'p159', [`${M}powerpoint/2015/10/main`]: 'p1510', [`${M}powerpoint/2018/8/main`]: 'p188', [`${M}powerpoint/2017/3/main`]: 'p173', [`${M}powerpoint/2016/slidezoom`]: 'pslz',
  [`${M}powerpoint/2016/sectionzoom`]: 'psez', [`${M}powerpoint/2016/summaryzoom`]: 'psuz', [`${M}powerpoint/2018/4/main`]: 'p184', [`${M}powerpoint/2013/main/command`]: 'pc',
  ...Object.fromEntries(['office', 'meta', 'config', 'text', 'table', 'presentation', 'dr3d', 'animation', 'chart', 'form', 'script', 'style', 'of', 'manifest', 'database'].map((name) => [`${ODF}${name}:1.0`, name])),
  [`${ODF}drawing:1.0`]: 'draw', [`${ODF}datastyle:1.0`]: 'number', [`${ODF}xsl-fo-compatible:1.0`]: 'fo', [`${ODF}svg-compatible:1.0`]: 'svg', [`${ODF}smil-compatible:1.0`]: 'smil',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext', 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
  'http://openoffice.org/2009/office': 'officeooo', 'http://openoffice.org/2004/office': 'ooo', 'http://openoffice.org/2004/writer': 'ooow', 'http://openoffice.org/2004/calc': 'oooc', 'http://openoffice.org/2009/table': 'tableooo',
  'http://openoffice.org/2010/draw': 'drawooo', 'http://openoffice.org/2010/chart': 'chartooo', 'http://www.w3.org/TR/css3-text/': 'css3t',
  'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0': 'field', 'http://www.w3.org/1999/xlink': 'xlink', 'http://www.w3.org/1998/Math/MathML': 'math',
  'http://www.w3.org/XML/1998/namespace': 'xml', 'http://www.w3.org/2000/xmlns/': 'xmlns',
};

/** Our prefix of a namespace; `?` where it is unknown. The empty namespace has no prefix. */
export const prefixOf = (namespace: string): string => (namespace === '' ? '' : NAMESPACES[namespace] ?? '?');

/** Words of the namespaces' addresses and their usual prefixes, for the format's vocabulary. */
export const namespaceWords = (): string[] =>
  Object.entries(NAMESPACES).flatMap(([address, prefix]) => [prefix, ...address.toLowerCase().split(/[^a-z0-9]+/)]).filter(Boolean);
