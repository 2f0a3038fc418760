import type { CleanFile, HandBack, HandBackResult } from '../shared/messages';
import { replaySubmits } from './forms';
import { deliver, prepare, type Delivery } from './deliver';
import { markClean } from './own-events';
import { pageBlob, pageFile } from './page-objects';
import { rememberPath } from './paths';
import { type Destination, isKnownHold, rememberHandedOver, takePart } from './parts';
import { successorOf } from './successor';

const used = new Set<string>();
const PIECE = 4 * 1024 * 1024;
/** Clean copies tell nothing of when the work was done. */
const MODIFIED = Date.UTC(2000, 0, 1);

/** Puts the clean copies where the page expects them. Only an approval that is fresh, for a hold of this document and never used before counts. */
export const handBack = async ({ hold, approval, expires, parts }: HandBack): Promise<HandBackResult> => {
  if (used.has(approval)) return 'used';
  if (Date.now() > expires) return 'expired';
  if (!isKnownHold(hold)) return 'page-gone';
  used.add(approval);
  rememberHandedOver(hold);
  const copies = await Promise.all(parts.map(async ({ part, files }) => ({ part, files: await Promise.all(files.map(copy)) })));
  const deliveries = copies.flatMap(({ part, files }): Delivery[] => {
    const held = takePart(part);
    return held && files.length > 0 ? [{ destination: successorOf(held.destination, held.around), files }] : [];
  });
  // All inputs are filled before the first event, since a page may send its form on the first `change`.
  deliveries.forEach(prepare);
  for (const delivery of deliveries) await deliver(delivery);
  replaySubmits();
  return deliveries.length > 0 ? 'handed-over' : 'page-gone';
};

/** The test file of a check, which nobody has to approve. */
export const giveBackUnasked = (destination: Destination, file: File): void => {
  markClean(file);
  const delivery = { destination, files: [file] };
  prepare(delivery);
  void deliver(delivery);
};

/**
 * A File made in the offscreen document becomes unreadable when that closes (measured at 100 MB), so its bytes are taken over: piece by
 * piece, since a copy of 100 MB at once holds up the page for 200 ms.
 */
const copy = async ({ file, path }: CleanFile): Promise<File> => {
  const pieces: Blob[] = [];
  for (let at = 0; at < file.size; at += PIECE) pieces.push(pageBlob([await file.slice(at, at + PIECE).arrayBuffer()]));
  const own = pageFile(pieces, file.name, { type: file.type, lastModified: MODIFIED });
  markClean(own);
  rememberPath(own, path);
  return own;
};
