import { zlibSync } from 'fflate';
import { Output, writeDict, writeValue } from './serialise';
import { Dict, dict, name, Ref, Stream, type Value } from './values';

const PER_OBJECT_STREAM = 100;
/** Pixels: the last per cent of their size is not worth seconds. */
const LARGE = 1024 * 1024;

/**
 * Collects the objects of a new file. Numbers are given in the order in which objects are added, streams are deflated by the same code
 * everywhere, and there is no date and no identifier: the same objects give the same bytes.
 */
export class NewFile {
  private readonly objects: (Value | undefined)[] = [];

  /** A number for an object that is still to be written: pages and their parents point at each other. */
  reserve(): Ref {
    this.objects.push(undefined);
    return new Ref(this.objects.length);
  }
  fill(ref: Ref, value: Value): Ref {
    this.objects[ref.number - 1] = value;
    return ref;
  }
  add(value: Value): Ref {
    return this.fill(this.reserve(), value);
  }
  /** A stream deflated from its plain bytes. */
  addStream(entries: Dict, plain: Uint8Array): Ref {
    return this.add(deflated(entries, plain));
  }

  /** The file with its objects in object streams (ISO 32000-2, 7.5.7 and 7.5.8). */
  write(root: Ref): Uint8Array {
    const out = new Output();
    // Four bytes above 127 tell transfer programs that the file is binary (7.5.2).
    out.text('%PDF-1.7\n%').raw(Uint8Array.from([0xe2, 0xe3, 0xcf, 0xd3])).text('\n');
    const packed = this.objects.flatMap((value, i) => (value instanceof Stream || value === undefined ? [] : [i + 1]));
    const places = new Map<number, readonly [kind: number, where: number, index: number]>();
    this.objects.forEach((value, i) => {
      if (value instanceof Stream) places.set(i + 1, writeStream(out, i + 1, value));
    });
    let last = this.objects.length;
    for (let from = 0; from < packed.length; from += PER_OBJECT_STREAM) {
      const members = packed.slice(from, from + PER_OBJECT_STREAM), number = ++last;
      members.forEach((member, index) => places.set(member, [2, number, index]));
      places.set(number, writeStream(out, number, this.objectStream(members)));
    }
    return finish(out, places, last + 1, root);
  }

  private objectStream(members: readonly number[]): Stream {
    const body = new Output(), heads: string[] = [];
    for (const member of members) {
      heads.push(`${member} ${body.length}`);
      writeValue(body, this.objects[member - 1] ?? null);
      body.text(' ');
    }
    const head = `${heads.join(' ')} `;
    return deflated(dict({ Type: name('ObjStm'), N: members.length, First: head.length }), new Output().text(head).raw(body.done()).done());
  }
}

export const deflated = (entries: Dict, plain: Uint8Array): Stream => new Stream(new Dict(new Map([...entries.entries, ['Filter', name('FlateDecode')]])), zlibSync(plain, { level: plain.length > LARGE ? 3 : 9 }));

const writeStream = (out: Output, number: number, { dict: entries, raw }: Stream): readonly [number, number, number] => {
  const at = out.length;
  out.text(`${number} 0 obj\n`);
  writeDict(out, new Dict(new Map([...entries.entries, ['Length', raw.length]])));
  out.text('\nstream\n').raw(raw).text('\nendstream\nendobj\n');
  return [1, at, 0];
};

/** The cross-reference stream, which ends the file. */
const finish = (out: Output, places: ReadonlyMap<number, readonly [number, number, number]>, self: number, root: Ref): Uint8Array => {
  const start = out.length, size = self + 1, table = new Uint8Array(size * 7), view = new DataView(table.buffer);
  for (let number = 0; number < size; number++) {
    const [kind, where, index] = number === self ? [1, start, 0] : places.get(number) ?? [0, 0, number === 0 ? 65535 : 0];
    view.setUint8(number * 7, kind);
    view.setUint32(number * 7 + 1, where);
    view.setUint16(number * 7 + 5, index);
  }
  writeStream(out, self, deflated(dict({ Type: name('XRef'), Size: size, W: [1, 4, 2], Root: root }), table));
  return out.text(`startxref\n${start}\n%%EOF\n`).done();
};
