import type { PdfFile } from '../objects/file';
import { Dict } from '../objects/values';
import { compositeFont } from './composite';
import type { Font } from './font';
import { simpleFont } from './simple';

/** The fonts of one file, each read once. */
export class Fonts {
  private readonly known = new Map<Dict, Font>();
  constructor(private readonly file: PdfFile) {}

  /** The font of a dictionary; a missing one is read as Helvetica, as readers do. */
  of(dict: Dict = new Dict()): Font {
    const known = this.known.get(dict);
    if (known !== undefined) return known;
    const font = this.file.name(dict.get('Subtype')) === 'Type0' ? compositeFont(this.file, dict) : simpleFont(this.file, dict);
    this.known.set(dict, font);
    return font;
  }
}
