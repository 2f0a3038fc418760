import { deflateSync } from 'node:zlib';
import { firstExtra, pdfDocument, pdfFile, type PdfObject } from './file';

/** One hiding place: a file that holds the canary there and nowhere else. Each is a name of its own, so that a leak says where it came from. */
export type Canary = { readonly place: string; readonly value: string; readonly bytes: Uint8Array };

const TEXT = 'BT /F1 12 Tf 72 700 Td (Nothing to see here.) Tj ET';
const hex = (text: string): string => [...Buffer.from(text, 'latin1')].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const utf16 = (text: string): string => `<feff${[...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

type Extra = { readonly content?: string; readonly resources?: string; readonly entries?: string; readonly catalog?: string; readonly trailer?: string; readonly extra?: readonly PdfObject[] };
const one = ({ content = TEXT, resources, entries, ...rest }: Extra): Uint8Array => pdfDocument({ pages: [{ content, resources, entries }], ...rest });
const N = firstExtra(1);
const annotation = (entries: string): Extra => ({ entries: `/Annots[<</Type/Annot/Rect[10 10 200 40]${entries}>>]` });
const form = (value: string): PdfObject => ({ dict: '/Type/XObject/Subtype/Form/BBox[0 0 200 50]/Resources<</Font<</F1 3 0 R>>>>', data: `BT /F1 10 Tf 2 2 Td (${value}) Tj ET` });

/** Places in which a text is drawn, and from which it has to go by an edit: the reader must give it as a segment. */
const DRAWN: Readonly<Record<string, (value: string) => Uint8Array>> = {
  'page text': (v) => one({ content: `BT /F1 12 Tf 72 700 Td (${v}) Tj ET` }),
  'hexadecimal string': (v) => one({ content: `BT /F1 12 Tf 72 700 Td <${hex(v)}> Tj ET` }),
  'kerned array': (v) => one({ content: `BT /F1 12 Tf 72 700 Td [${[...v].map((char) => `(${char})`).join(' -20 ')}] TJ ET` }),
  'one letter an operation': (v) => one({ content: `BT /F1 12 Tf 72 700 Td ${[...v].map((char) => `(${char}) Tj`).join(' ')} ET` }),
  'octal escapes': (v) => one({ content: `BT /F1 12 Tf 72 700 Td (${[...v].map((char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`).join('')}) Tj ET` }),
  'apostrophe operator': (v) => one({ content: `BT /F1 12 Tf 14 TL 72 700 Td (${v}) ' ET` }),
  'quotation operator': (v) => one({ content: `BT /F1 12 Tf 14 TL 72 700 Td 1 0.5 (${v}) " ET` }),
  'invisible text': (v) => one({ content: `BT 3 Tr /F1 12 Tf 72 700 Td (${v}) Tj ET` }),
  'white text': (v) => one({ content: `1 g BT /F1 12 Tf 72 700 Td (${v}) Tj ET` }),
  'text under a box': (v) => one({ content: `BT /F1 12 Tf 72 700 Td (${v}) Tj ET 0 g 70 690 300 20 re f` }),
  'text outside the page': (v) => one({ content: `BT /F1 12 Tf 72 1700 Td (${v}) Tj ET` }),
  'text outside the crop box': (v) => one({ content: `BT /F1 12 Tf 72 800 Td (${v}) Tj ET`, entries: '/CropBox[0 0 595 400]' }),
  'text outside the clip': (v) => one({ content: `q 0 0 10 10 re W n BT /F1 12 Tf 72 700 Td (${v}) Tj ET Q` }),
  'text as a clip': (v) => one({ content: `q BT 7 Tr /F1 12 Tf 72 700 Td (${v}) Tj ET 0 0 600 800 re f Q` }),
  'rotated text': (v) => one({ content: `BT /F1 12 Tf 0.7071 0.7071 -0.7071 0.7071 200 300 Tm (${v}) Tj ET` }),
  'rotated page': (v) => one({ content: `BT /F1 12 Tf 0 1 -1 0 200 300 Tm (${v}) Tj ET`, entries: '/Rotate 90' }),
  'tiny text': (v) => one({ content: `BT /F1 0.1 Tf 72 700 Td (${v}) Tj ET` }),
  'form': (v) => one({ content: `${TEXT} /X0 Do`, resources: `/XObject<</X0 ${N} 0 R>>`, extra: [form(v)] }),
  'form in a form': (v) => one({ content: `${TEXT} /X0 Do`, resources: `/XObject<</X0 ${N} 0 R>>`, extra: [{ dict: `/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</XObject<</X1 ${N + 1} 0 R>>>>`, data: 'q 1 0 0 1 20 20 cm /X1 Do Q' }, form(v)] }),
  'tiling pattern': (v) => one({ content: `/Pattern cs /P0 scn 0 0 500 500 re f`, resources: `/Pattern<</P0 ${N} 0 R>>`, extra: [{ dict: '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 300 300]/XStep 300/YStep 300/Resources<</Font<</F1 3 0 R>>>>', data: `BT /F1 12 Tf 20 20 Td (${v}) Tj ET` }] }),
  'soft mask': (v) => one({ content: `/G0 gs ${TEXT}`, resources: `/ExtGState<</G0<</SMask<</S/Luminosity/G ${N} 0 R>>>>>>`, extra: [{ dict: '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Font<</F1 3 0 R>>>>', data: `1 g BT /F1 12 Tf 72 600 Td (${v}) Tj ET` }] }),
  'compressed page': (v) => pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[4 0 R]/Count 1>>', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>', { dict: '/Filter/FlateDecode', data: deflateSync(`BT /F1 12 Tf 72 700 Td (${v}) Tj ET`) }]),
  'contents in two streams': (v) => pdfFile(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[4 0 R]/Count 1>>', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents[5 0 R 6 0 R]>>', { dict: '', data: 'BT /F1 12 Tf 72 700 Td' }, { dict: '', data: `(${v}) Tj ET` }]),
  'differences of an encoding': (v) => { const letters = [...new Set(v)]; return one({ content: `BT /F2 12 Tf 72 700 Td <${[...v].map((char) => (letters.indexOf(char) + 1).toString(16).padStart(2, '0')).join('')}> Tj ET`, ...withFont(`<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[1 ${letters.map((char) => `/${char === ' ' ? 'space' : char}`).join('')}]>>>>`) }); },
  'link target': (v) => one(annotation(`/Subtype/Link/A<</S/URI/URI(https://example.com/${v.replace(' ', '-')})>>`)),
  'bookmark': (v) => one({ catalog: `/Outlines ${N} 0 R`, extra: [`<</Type/Outlines/First ${N + 1} 0 R/Last ${N + 1} 0 R/Count 1>>`, `<</Title(${v})/Parent ${N} 0 R/Dest[4 0 R/Fit]>>`] }),
  'bookmark in UTF-16': (v) => one({ catalog: `/Outlines ${N} 0 R`, extra: [`<</Type/Outlines/First ${N + 1} 0 R/Last ${N + 1} 0 R/Count 1>>`, `<</Title${utf16(v)}/Parent ${N} 0 R/Dest[4 0 R/Fit]>>`] }),
  'page label': (v) => one({ catalog: `/PageLabels<</Nums[0<</S/D/P(${v})>>]>>` }),
  'alternate text in the structure': (v) => one({ catalog: `/MarkInfo<</Marked true>>/StructTreeRoot<</Type/StructTreeRoot/K<</S/P/Alt(${v})/Pg 4 0 R/K 0>>>>`, content: `/P<</MCID 0>>BDC ${TEXT} EMC` }),
  'field value': (v) => one({ ...field(`/V(${v})`) }),
  'field name': (v) => one({ ...field('', v) }),
  'field tip': (v) => one({ ...field(`/TU(${v})`) }),
  'field choice': (v) => one({ ...field(`/Opt[(${v})(b)]`, 'a', 'Ch') }),
  'field appearance': (v) => { const { entries, ...rest } = field('/AP<</N 8 0 R>>'); return one({ ...rest, entries, extra: [...(rest.extra ?? []), form(v)] }); },
};

const withFont = (font: string): Extra => ({ resources: `/Font<</F2 ${N} 0 R>>`, extra: [font] });
const field = (keys: string, title = 'a', type = 'Tx'): Extra => ({
  catalog: `/AcroForm<</Fields[${N} 0 R]/DR<</Font<</F1 3 0 R>>>>/DA(/F1 0 Tf 0 g)>>`, entries: `/Annots[${N} 0 R]`,
  extra: [`<</Type/Annot/Subtype/Widget/FT/${type}/T(${title})/Rect[10 10 200 30]/F 4${keys}>>`, ...Array.from({ length: 8 - N - 1 }, () => 'null')],
});

/** Places that go whatever is decided. */
const HIDDEN: Readonly<Record<string, (value: string) => Uint8Array>> = {
  'document property': (v) => one({ trailer: `/Info<</Author(${v})>>` }),
  'property of its own name': (v) => one({ trailer: `/Info<</Custom(${v})>>` }),
  'XMP': (v) => one({ catalog: `/Metadata ${N} 0 R`, extra: [{ dict: '/Type/Metadata/Subtype/XML', data: `<x:xmpmeta><dc:creator>${v}</dc:creator></x:xmpmeta>` }] }),
  'XMP of a page': (v) => one({ entries: `/Metadata ${N} 0 R`, extra: [{ dict: '/Type/Metadata/Subtype/XML', data: `<x><dc:creator>${v}</dc:creator></x>` }] }),
  'comment': (v) => one(annotation(`/Subtype/Text/Contents(${v})`)),
  'author of a comment': (v) => one(annotation(`/Subtype/Text/T(${v})`)),
  'rich text of a comment': (v) => one(annotation(`/Subtype/FreeText/RC(<p>${v}</p>)`)),
  'free text on the page': (v) => one({ ...annotation(`/Subtype/FreeText/AP<</N ${N} 0 R>>`), extra: [form(v)] }),
  'unapplied redaction': (v) => one(annotation(`/Subtype/Redact/OverlayText(${v})`)),
  'attachment': (v) => one({ catalog: `/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a.txt)/EF<</F ${N} 0 R>>>>]>>>>`, extra: [{ dict: '/Type/EmbeddedFile', data: v }] }),
  'name of an attachment': (v) => one({ catalog: `/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(${v}.txt)/EF<</F ${N} 0 R>>>>]>>>>`, extra: [{ dict: '/Type/EmbeddedFile', data: 'x' }] }),
  'attachment of a page': (v) => one({ ...annotation(`/Subtype/FileAttachment/FS<</Type/Filespec/F(a.txt)/EF<</F ${N} 0 R>>>>`), extra: [{ dict: '/Type/EmbeddedFile', data: v }] }),
  'script': (v) => one({ catalog: `/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(var a="${v}")>>]>>>>` }),
  'opening action': (v) => one({ catalog: `/OpenAction<</S/JavaScript/JS(app.alert("${v}"))>>` }),
  'action of a page': (v) => one({ entries: `/AA<</O<</S/JavaScript/JS(app.alert("${v}"))>>>>` }),
  'launch action': (v) => one(annotation(`/Subtype/Link/A<</S/Launch/F(C:/Users/${v}/a.exe)>>`)),
  'link to another file': (v) => one(annotation(`/Subtype/Link/A<</S/GoToR/F(${v}.pdf)/D[0/Fit]>>`)),
  'private data': (v) => one({ entries: `/PieceInfo<</App<</Private(${v})>>>>` }),
  'private data of the catalog': (v) => one({ catalog: `/PieceInfo<</App<</Private(${v})>>>>` }),
  'thumbnail': (v) => one({ entries: `/Thumb ${N} 0 R`, extra: [{ dict: '/Width 4/Height 4/ColorSpace/DeviceGray/BitsPerComponent 8', data: v }] }),
  'name of a target': (v) => one({ catalog: `/Names<</Dests<</Names[(${v})[4 0 R/Fit]]>>>>` }),
  'name of a layer': (v) => one({ catalog: `/OCProperties<</OCGs[${N} 0 R]/D<</ON[${N} 0 R]>>>>`, content: `/OC /L0 BDC ${TEXT} EMC`, resources: `/Properties<</L0 ${N} 0 R>>`, extra: [`<</Type/OCG/Name(${v})>>`] }),
  'layer that is off': (v) => one({ catalog: `/OCProperties<</OCGs[${N} 0 R]/D<</OFF[${N} 0 R]>>>>`, content: `${TEXT} /OC /L0 BDC BT /F1 12 Tf 72 600 Td (${v}) Tj ET EMC`, resources: `/Properties<</L0 ${N} 0 R>>`, extra: ['<</Type/OCG/Name(a)>>'] }),
  'replacement text': (v) => one({ content: `/Span<</ActualText(${v})>>BDC ${TEXT} EMC` }),
  'alternate text': (v) => one({ content: `/Span<</Alt(${v})/E(x)>>BDC ${TEXT} EMC` }),
  'replacement text in the structure': (v) => one({ catalog: `/MarkInfo<</Marked true>>/StructTreeRoot<</Type/StructTreeRoot/K<</S/P/ActualText(${v})/T(${v})/E(${v})/ID(${v})/Pg 4 0 R/K 0>>>>`, content: `/P<</MCID 0>>BDC ${TEXT} EMC` }),
  'name of a role': (v) => one({ catalog: `/StructTreeRoot<</RoleMap<</${v.replace(' ', '#20')}/P>>/K<</S/${v.replace(' ', '#20')}/Pg 4 0 R/K 0>>>>`, content: `/${v.replace(' ', '#20')}<</MCID 0>>BDC ${TEXT} EMC` }),
  'marked point': (v) => one({ content: `/Point<</Note(${v})>>DP ${TEXT}` }),
  'remark in the content': (v) => one({ content: `%${v}\n${TEXT}` }),
  'unknown operator': (v) => one({ content: `(${v}) Zz ${TEXT}` }),
  'unused resource': (v) => one({ resources: `/XObject<</X9 ${N} 0 R>>`, extra: [form(v)] }),
  'orphan object': (v) => one({ extra: [`(${v})`] }),
  'unknown key of the catalog': (v) => one({ catalog: `/Secret(${v})` }),
  'unknown key of a page': (v) => one({ entries: `/Secret(${v})` }),
  'unknown key of a font': (v) => one(({ ...withFont(`<</Type/Font/Subtype/Type1/BaseFont/Courier/Secret(${v})>>`), content: `BT /F2 12 Tf 72 700 Td (x) Tj ET` })),
  'name of a resource': (v) => one({ content: `BT /${v.replace(' ', '')} 12 Tf 72 700 Td (x) Tj ET`, resources: `/Font<</${v.replace(' ', '')} 3 0 R>>` }),
  'after the end': (v) => Buffer.concat([one({}), Buffer.from(`\n${v}\n`)]),
  'before the beginning': (v) => Buffer.concat([Buffer.from(`${v}\n`), one({})]),
  'earlier version': (v) => earlier(v),
  'digital signature': (v) => one({ catalog: `/AcroForm<</Fields[${N} 0 R]/SigFlags 3>>`, entries: `/Annots[${N} 0 R]`, extra: [`<</Type/Annot/Subtype/Widget/FT/Sig/T(sig)/Rect[0 0 0 0]/V<</Type/Sig/Filter/Adobe.PPKLite/Name(${v})/Contents<00>/ByteRange[0 0 0 0]>>>>`] }),
  'XFA': (v) => one({ catalog: `/AcroForm<</Fields[]/XFA ${N} 0 R>>`, extra: [{ dict: '', data: `<xdp:xdp><xfa:datasets><name>${v}</name></xfa:datasets></xdp:xdp>` }] }),
  'rich value of a field': (v) => one({ ...field(`/RV(<p>${v}</p>)`) }),
  'name of an ink': (v) => one({ content: `/CS0 cs 1 scn 0 0 9 9 re f ${TEXT}`, resources: `/ColorSpace<</CS0[/Separation/${v.replace(' ', '#20')}/DeviceGray<</FunctionType 2/Domain[0 1]/N 1>>]>>` }),
  'data behind a picture': (v) => one({ content: 'q 9 0 0 9 0 0 cm /I0 Do Q', resources: `/XObject<</I0 ${N} 0 R>>`, extra: [{ dict: '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8', data: `abcd${v}` }] }),
};

/** An incremental update replaces a page's content; the one before stays in the bytes (ISO 32000-2, 7.5.6). */
const earlier = (value: string): Uint8Array => {
  const first = Buffer.from(one({ content: `BT /F1 12 Tf 72 700 Td (${value}) Tj ET` })), start = first.length, object = `5 0 obj\n<</Length ${TEXT.length}>>\nstream\n${TEXT}\nendstream\nendobj\n`;
  const previous = /startxref\n(\d+)/.exec(first.toString('latin1'))![1];
  return Buffer.concat([first, Buffer.from(`${object}xref\n5 1\n${String(start).padStart(10, '0')} 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev ${previous}>>\nstartxref\n${start + object.length}\n%%EOF\n`)]);
};

const NAMES = ['Thornquist', 'Mammowitz', 'Brandvold', 'Okonjowee', 'Fitzroyal', 'Wimmersham', 'Castellan', 'Zimbardeau', 'Philippotz', 'Gundermund'], FIRST = ['Lysander', 'Clementia', 'Desmondo', 'Wilhelmus', 'Ottoline', 'Vespasian', 'Balthazar'];
const make = (table: Readonly<Record<string, (value: string) => Uint8Array>>, shift: number): Canary[] =>
  Object.entries(table).map(([place, build], i) => { const value = `${FIRST[(i + shift) % FIRST.length]!} ${NAMES[(i * 3 + shift) % NAMES.length]!}`; return { place, value, bytes: new Uint8Array(build(value)) }; });

export const DRAWN_CANARIES = make(DRAWN, 0);
export const HIDDEN_CANARIES = make(HIDDEN, 1);
