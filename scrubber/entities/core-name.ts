import { foldKey } from './atoms';

/** Legal forms as folded words at the end of a company's name; the core before them is what people say. ISO 20275 lists them all, these are the common ones. */
const LEGAL_FORMS = new Set(('inc incorporated corp corporation llc llp lp ltd limited plc co company gmbh ag kg kgaa ohg gbr ug se mbh ev eg sa sas sarl sasu snc spa srl '
  + 'sl slu sc bv nv cv vof as asa ab oy oyj aps ks is sp zoo sro doo dd ad kft zrt nyrt oü ou uab sia ooo zao pao kk yk pte pty bhd sdn jsc pjsc fzco fze group holding holdings').split(' '));

const PROJECT_WORD = /^(?:project|projekt|projet|proyecto|progetto|projeto|operation|programme|program|initiative|codename|code\s+name|vorhaben)\s+/iu;
const VESSEL_WORD = /^(?:m\/?y|s\/?y|m\/?v|m\/?s|s\/?v|ss|hms|mt|yacht|vessel|schiff|motoryacht)\.?\s+/iu;
const ARTICLE = /^(?:the|die|der|das|la|le|el|il|de)\s+/iu;

/** The name without article and legal form: "The Blue Marlin Ltd." → "Blue Marlin". Never empty. */
export const companyCore = (text: string): string => {
  const words = text.replace(ARTICLE, '').split(/[\s,]+/u).filter((word) => word !== '');
  while (words.length > 1 && LEGAL_FORMS.has(foldKey(words.at(-1)!.replace(/[.&()]/g, '')))) words.pop();
  while (words.length > 1 && /^(?:&|and|und|et|y|e)$/iu.test(words.at(-1)!)) words.pop();
  return words.join(' ');
};

/** "Projekt Zaunkönig" → "Zaunkönig"; "M/Y Halcyon Ledger" → "Halcyon Ledger". */
export const nameAfterKind = (text: string): string => text.replace(PROJECT_WORD, '').replace(VESSEL_WORD, '').replace(/^["“'‘„«]|["”'’»]$/gu, '');
