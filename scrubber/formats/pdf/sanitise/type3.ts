import type { Content } from '../content/model';
import type { Copier } from './copier';
import type { Stream} from '../objects/values';
import { Dict, Name, type Value } from '../objects/values';
import type { ContentWriter } from './contents';
import type { Procedures } from './fonts';

/** The glyph procedures of Type 3 fonts (ISO 32000-2, 9.6.4): each is written like any content, with resources of its own. */
export const type3Procedures = (copier: Copier, contents: ContentWriter, read: (stream: Stream, resources: Dict) => Content): Procedures => (font, codes) => {
  const { file } = copier, procedures = file.dict(font.get('CharProcs')), resources = file.dict(font.get('Resources')) ?? new Dict(), written = new Dict(), shared = new Dict();
  let code = 0;
  for (const item of file.array(file.dict(font.get('Encoding'))?.get('Differences'))) {
    const found = file.resolve(item);
    if (typeof found === 'number') { code = found; continue; }
    const stream = found instanceof Name ? file.stream(procedures?.get(found.name)) : undefined;
    if (stream !== undefined && (codes === undefined || codes.has(code))) written.set(`g${code}`, procedure(copier, contents, read(stream, resources), shared));
    code++;
  }
  return new Dict(new Map<string, Value>([['CharProcs', written], ['Resources', shared]]));
};

/** Procedures share the resources of their font: a name that is taken with another meaning would change the glyph, so each gets a stream of its own form. */
const procedure = (copier: Copier, contents: ContentWriter, content: Content, shared: Dict): Value => {
  const { bytes, resources } = contents.plain(content);
  for (const [category, own] of resources.entries) {
    const known = shared.get(category);
    if (own instanceof Dict) shared.set(category, new Dict(new Map([...(known instanceof Dict ? known.entries : []), ...own.entries])));
  }
  return copier.out.addStream(new Dict(), bytes);
};
