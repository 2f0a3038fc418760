import type { Segment } from '../types';

/** Markings stand at the top, at an edge of the page or in the name of the file. */
const FIRST_LINES = 200, LONGEST = 160;
const EDGES: ReadonlySet<Segment['context']['role']> = new Set(['header', 'footer', 'heading', 'file-name']);
/** What papers say of themselves (UK Government Security Classifications; what firms print), set off from any sentence. */
const MARKED = /(?:^|[\s|·•–—(,[-])(?:(?:strictly |highly |private (?:and|&) |commercial(?:ly)? (?:in )?|company |client |board |hr )?confiden(?:tial|ce)(?! information)|internal (?:use )?only|internal|not (?:for|to be) (?:circulat|distribut|publi|forward|shar|shown)\p{L}*|not circulated|do not (?:forward|circulate|distribute|share|copy|print)|without prejudice|embargo(?:ed)?|eyes only|privileged|in confidence|secret|for the (?:board|directors|partners|committee|trustees) only|managers only|partners only|(?:streng |strikt )?vertraulich|(?:nur|streng|rein) intern|(?:zum |zur )?interne[rnm]? (?:Gebrauch|Verwendung|Notiz|Vermerk)|nur für (?:den internen Gebrauch|die Geschäftsleitung|den Vorstand)|nicht (?:zur )?weiter(?:gabe|geben)|(?:strictement )?confidentiel(?:le)?|(?:usage|document|note|diffusion) (?:interne|restreinte)|(?:estrictamente )?confidencial|(?:uso|nota) interno?a?|no difundir|(?:strettamente )?riservat[oa]|ad uso interno|sigilos[oa]|strikt vertrouwelijk|vertrouwelijk|intern gebruik|interne nota|(?:strengt )?fortrolig\p{L}?|internt(?: notat| brug| bruk| dokument)?|unntatt offentlighet|(?:strikt )?konfidentiell|konfidensielt|(?:ściśle )?poufne|do użytku wewnętrznego|notatka wewnętrzna)(?=$|[\s|·•–—,.;:!()\]_-])/iu;
/** A sentence in which the word is one among many. */
const PROSE = /confidential (?:information|treatment|material|manner|basis)|shall|keep \p{L}+ confidential|\binternal (?!(?:use|only|[–—-]|draft|memo|note|report|paper)\b)\p{Ll}/iu;

/** Whether a document says of itself that it is not for everybody. */
export const isMarkedConfidential = (segments: readonly Segment[]): boolean =>
  segments.some(({ text, context }, index) => (index < FIRST_LINES || EDGES.has(context.role)) && text.length <= LONGEST && MARKED.test(text) && !PROSE.test(text));
