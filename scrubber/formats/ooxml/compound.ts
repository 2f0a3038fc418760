import { ScrubError } from '../../errors';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** [MS-CFB] 2.2: the container of .doc and of encrypted .docx. */
export const isCompound = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

/** [MS-OFFCRYPTO] 2.3.1: an encrypted package is a stream of this name; directory entries are UTF-16. Rights management adds DRMEncrypted… spaces (2.2.11). */
export const refuseCompound = (bytes: Uint8Array): never => {
  const has = (name: string): boolean => indexOf(bytes, [...name].flatMap((char) => [char.charCodeAt(0), 0])) >= 0;
  if (has('DRMEncrypted')) throw new ScrubError('rights-managed', { part: '', label: 'the file as a whole' });
  throw new ScrubError(has('EncryptedPackage') ? 'encrypted' : 'legacy-office', { part: '', label: 'the file as a whole' });
};

const indexOf = (bytes: Uint8Array, wanted: readonly number[]): number => {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
};
