import { sha256 } from '../../scrubber/sha256';
import type { HandBack } from '../shared/messages';

/** Whether these are the very bytes that were proved: the approval names their hashes, in the order of the copies. */
export const areApproved = async ({ parts, hashes }: HandBack): Promise<boolean> => {
  const files = parts.flatMap((part) => part.files);
  if (files.length !== hashes.length) return false;
  const left = [...hashes];
  for (const { file } of files) {
    const at = left.indexOf(await sha256(new Uint8Array(await file.arrayBuffer())));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
};
