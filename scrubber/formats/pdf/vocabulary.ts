/** Words that stand in the bytes of every PDF that Prewash writes: keys, names of fonts, operators of CMaps. Lower case; the byte search must not take them for residue. */
export const VOCABULARY: ReadonlySet<string> = new Set((
  'helvetica helveticabold helveticaoblique helveticaboldoblique times timesroman timesbold timesitalic timesbolditalic courier courierbold courieroblique courierboldoblique symbol zapfdingbats '
  + 'catalog outlines xobject image subtype width height colorspace devicegray devicergb devicecmyk iccbased indexed separation flatedecode dctdecode jpxdecode ccittfaxdecode jbig2decode bitspercomponent decodeparms predictor columns colors '
  + 'contents resources mediabox cropbox rotate parent annots annot widget border fields acroform needappearances page pages count kids title first last prev next dest type font fontdescriptor fontname fontbbox fontmatrix fontfile '
  + 'encoding winansiencoding macromanencoding standardencoding differences basefont baseencoding firstchar lastchar widths missingwidth descendantfonts cidsysteminfo registry ordering supplement adobe identity tounicode charprocs '
  + 'cidtogidmap flags ascent descent capheight xheight stemv stemh italicangle leading avgwidth maxwidth fontweight extgstate pattern shading function functiontype domain range encode decode order size bounds '
  + 'pagelabels pagemode useoutlines transparency group smask luminosity alpha matte interpolate intent length objstm xref root index codespacerange beginbfchar endbfchar begincmap endcmap findresource defineresource currentdict procset '
  + 'artifact span table figure caption link form stream endstream endobj startxref normal multiply screen overlay darken lighten').split(' '));
