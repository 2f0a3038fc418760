import { createCipheriv, createHash } from 'node:crypto';
import { pdfFile, type PdfObject } from './file';

/** The standard security handler's kinds: 128-bit RC4 and AES (ISO 32000-1, 7.6.3), 256-bit AES (ISO 32000-2, 7.6.4). */
export type Encryption = 'RC4-128' | 'AES-128' | 'AES-256';

const md5 = (...parts: readonly Uint8Array[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest();
const cbc = (bits: 128 | 256, key: Uint8Array, iv: Uint8Array, data: Uint8Array, pad: boolean): Buffer => {
  const cipher = createCipheriv(`aes-${bits}-cbc`, key, iv).setAutoPadding(pad);
  return Buffer.concat([cipher.update(data), cipher.final()]);
};
const rc4 = (key: Uint8Array, data: Uint8Array): Buffer => {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i), out = Buffer.alloc(data.length);
  const swap = (a: number, b: number): void => { [state[a], state[b]] = [state[b]!, state[a]!]; };
  for (let i = 0, j = 0; i < 256; i++) { j = (j + state[i]! + key[i % key.length]!) & 255; swap(i, j); }
  for (let at = 0, i = 0, j = 0; at < data.length; at++) { i = (i + 1) & 255; j = (j + state[i]!) & 255; swap(i, j); out[at] = data[at]! ^ state[(state[i]! + state[j]!) & 255]!; }
  return out;
};
const rounds = (key: Uint8Array, data: Uint8Array): Buffer => Array.from({ length: 20 }, (_, i) => i).reduce<Buffer>((held, i) => rc4(key.map((byte) => byte ^ i), held), Buffer.from(data));
const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;

/** ISO 32000-1, algorithm 2. */
const PAD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PAD]).subarray(0, 32);
const PERMISSIONS = Buffer.from([0xfc, 0xff, 0xff, 0xff]), ID = Buffer.from('0123456789abcdef');

/** Key, dictionary: revisions 3 and 4. */
const old = (user: string, owner: string, aes: boolean): { readonly key: Buffer; readonly dict: string } => {
  let ownerKey = md5(padded(owner));
  for (let i = 0; i < 50; i++) ownerKey = md5(ownerKey);
  const o = rounds(ownerKey, padded(user));
  let key = md5(padded(user), o, PERMISSIONS, ID);
  for (let i = 0; i < 50; i++) key = md5(key);
  const u = Buffer.concat([rounds(key, md5(PAD, ID)), Buffer.alloc(16)]), filter = aes ? '/V 4/R 4/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV2/Length 16>>>>/StmF/StdCF/StrF/StdCF' : '/V 2/R 3';
  return { key, dict: `<</Filter/Standard${filter}/Length 128/P -4/O ${hex(o)}/U ${hex(u)}>>` };
};

/** ISO 32000-2, algorithm 2.B. */
const hash2b = (password: Buffer, salt: Buffer, extra: Buffer = Buffer.alloc(0)): Buffer => {
  let key = createHash('sha256').update(password).update(salt).update(extra).digest();
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const data = Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([password, key, extra]))), made = cbc(128, key.subarray(0, 16), key.subarray(16, 32), data, false);
    key = createHash(['sha256', 'sha384', 'sha512'][made.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3]!).update(made).digest();
    last = made.at(-1)!;
  }
  return key.subarray(0, 32);
};

const modern = (user: string, owner: string): { readonly key: Buffer; readonly dict: string } => {
  const key = Buffer.alloc(32, 7), none = Buffer.alloc(16), salts = [1, 2, 3, 4].map((fill) => Buffer.alloc(8, fill)), [u8, k8, o8, ok8] = salts as [Buffer, Buffer, Buffer, Buffer];
  const own = Buffer.from(user), by = Buffer.from(owner), u = Buffer.concat([hash2b(own, u8), u8, k8]), ue = cbc(256, hash2b(own, k8), none, key, false);
  const o = Buffer.concat([hash2b(by, o8, u), o8, ok8]), oe = cbc(256, hash2b(by, ok8, u), none, key, false);
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false), permissions = Buffer.concat([PERMISSIONS, Buffer.alloc(4, 255), Buffer.from('Tadb'), Buffer.alloc(4)]);
  return { key, dict: `<</Filter/Standard/V 5/R 6/Length 256/P -4/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF/O ${hex(o)}/U ${hex(u)}/OE ${hex(oe)}/UE ${hex(ue)}/Perms ${hex(cipher.update(permissions))}>>` };
};

/** Objects without strings, their streams encrypted, as a file that opens with `user`. */
export const encryptedPdf = (objects: readonly PdfObject[], kind: Encryption, user: string, owner = 'owner'): Uint8Array => {
  const { key, dict } = kind === 'AES-256' ? modern(user, owner) : old(user, owner, kind === 'AES-128'), iv = Buffer.alloc(16, 9);
  const seal = (data: Uint8Array, number: number): Buffer => {
    if (kind === 'AES-256') return Buffer.concat([iv, cbc(256, key, iv, data, true)]);
    const own = md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0]), Buffer.from(kind === 'AES-128' ? 'sAlT' : ''));
    return kind === 'AES-128' ? Buffer.concat([iv, cbc(128, own, iv, data, true)]) : rc4(own, data);
  };
  const sealed = objects.map((object, i): PdfObject => (typeof object === 'string' ? object : { ...object, data: new Uint8Array(seal(typeof object.data === 'string' ? Buffer.from(object.data, 'latin1') : object.data, i + 1)) }));
  return pdfFile(sealed, `/Encrypt ${dict}/ID[${hex(ID)}${hex(ID)}]`);
};
