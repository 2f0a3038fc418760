import type { Picture, Place } from '../../../types';
import type { Matrix } from '../content/matrix';
import type { PageContent } from '../content/model';
import type { PdfFile } from '../objects/file';
import { filtersOf } from '../objects/stream-data';
import type { Stream } from '../objects/values';

/** Smaller ones are bullets, lines and shadows. */
const SMALLEST = 24;

/** The pictures that pages draw, each stream once. */
export class Pictures {
  private readonly pages = new Map<Stream, Set<number>>();
  private readonly first = new Map<Stream, { readonly page: number; readonly ctm: Matrix }>();
  constructor(private readonly file: PdfFile, private readonly fileId: number) {}

  see(content: PageContent, page: number): void {
    for (const { stream, off, ctm } of content.drawn) {
      if (stream === undefined || off || this.file.name(stream.dict.get('Subtype')) !== 'Image') continue;
      if (Math.min(this.size(stream, 'Width'), this.size(stream, 'Height')) < SMALLEST) continue;
      const known = this.pages.get(stream);
      if (known === undefined) this.first.set(stream, { page, ctm });
      if (known === undefined) this.pages.set(stream, new Set([page])); else known.add(page);
    }
  }

  private size(stream: Stream, key: 'Width' | 'Height'): number {
    return this.file.number(stream.dict.get(key)) ?? 0;
  }

  firstUse(picture: Stream): { readonly page: number; readonly ctm: Matrix } | undefined {
    return this.first.get(picture);
  }
  indexOf(picture: Stream): number {
    return [...this.pages.keys()].indexOf(picture);
  }
  streams(): Stream[] {
    return [...this.pages.keys()];
  }
  idOf(index: number): string {
    return `${this.fileId}:picture:${index + 1}`;
  }

  /** @param hash of bytes, as hexadecimal text */
  async list(hash: (bytes: Uint8Array) => Promise<string>): Promise<Picture[]> {
    return Promise.all([...this.pages].map(async ([stream, pages], i): Promise<Picture> => ({
      id: this.idOf(i), hash: await hash(stream.raw), width: this.size(stream, 'Width'), height: this.size(stream, 'Height'), mediaType: mediaTypeOf(this.file, stream),
      places: [...pages].map((page): Place => ({ part: `page-${page + 1}`, label: `page ${page + 1}, picture` })),
    })));
  }
}

/** A JPEG is shown as it is; anything else is drawn for the preview. */
export const mediaTypeOf = (file: PdfFile, stream: Stream): string => {
  const last = filtersOf(file, stream.dict).at(-1)?.name;
  return last === 'DCTDecode' ? 'image/jpeg' : 'image/png';
};
