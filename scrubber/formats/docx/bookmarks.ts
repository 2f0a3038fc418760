import type { Edit, SegmentId, Span } from '../../types';
import type { Mapped, MappedEdit } from '../ooxml/editor';

/** One place where a bookmark's name stands: its definition, an anchor, a field. */
export type BookmarkSite = { readonly mapped: Mapped; readonly span: Span; readonly name: string };

/** Names that Word makes itself: contents, cross references, hyperlinks, the last position. */
const OWN_NAME = /^(?:_(?:Toc|Ref|Hlk|Hlt|GoBack|PictureBullets|MON_|MailAutoSig|MailOriginal|Dp|ENREF_)[\d_]*|Bookmark\d+|Text\d+|Check\d+|Dropdown\d+|Kontrollkästchen\d+)$/i;
export const isAuthorsName = (name: string): boolean => !OWN_NAME.test(name);

/** Bookmark names in a field's instruction: whole words, except in addresses, where only the argument of \\l is one (ECMA-376-1, 17.16.5.25). */
export const namesInInstruction = (text: string, names: ReadonlySet<string>): { span: Span; name: string }[] => {
  const pattern = /^\s*HYPERLINK\b/i.test(text) ? /(?<=\\l\s{1,9}"?)[\p{L}\p{N}_.]{1,80}/gu : /(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_.]{0,79}/gu;
  return [...text.matchAll(pattern)].filter((match) => names.has(match[0].toLowerCase()))
    .map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, name: match[0] }));
};

/**
 * Edits that give bookmarks their new names at every place at once, so that cross references go on working.
 * @param kept true: names follow the plan's edits (as far as Word allows: 17.13.6.2, letters, digits, underscores, 40 characters); false: neutral names
 */
export const bookmarkEdits = (sites: readonly BookmarkSite[], definitions: ReadonlyMap<SegmentId, string>, edits: readonly Edit[], kept: boolean): MappedEdit[] => {
  const renames = kept ? editedNames(definitions, edits) : neutralNames(definitions);
  return sites.flatMap(({ mapped, span, name }) => {
    const text = renames.get(name.toLowerCase());
    return text === undefined ? [] : [{ mapped, span, text }];
  });
};

const neutralNames = (definitions: ReadonlyMap<SegmentId, string>): Map<string, string> => {
  const renames = new Map<string, string>();
  for (const name of definitions.values()) if (!renames.has(name.toLowerCase())) renames.set(name.toLowerCase(), `Bookmark${renames.size + 1}`);
  return renames;
};

const editedNames = (definitions: ReadonlyMap<SegmentId, string>, edits: readonly Edit[]): Map<string, string> => {
  const renames = new Map<string, string>(), taken = new Set<string>();
  for (const [segment, name] of definitions) {
    const own = edits.filter((edit) => edit.segment === segment).sort((a, b) => b.span.start - a.span.start);
    if (own.length === 0 || renames.has(name.toLowerCase())) continue;
    const text = own.reduce((all, { span, text: put }) => all.slice(0, span.start) + put + all.slice(span.end), name);
    let allowed = text.replace(/[^\p{L}\p{N}_]+/gu, '_').replace(/^[^\p{L}_]/u, '_').slice(0, 36);
    for (let number = 2; taken.has(allowed.toLowerCase()); number++) allowed = `${allowed.slice(0, 36)}_${number}`;
    taken.add(allowed.toLowerCase());
    renames.set(name.toLowerCase(), allowed);
  }
  return renames;
};
