import type { HeldFile, HeldPart, PartWay, Recovery } from '../shared/messages';
import { checkPort } from '../shared/check-port';
import { send } from '../shared/messaging';
import { isOrphaned, tell } from './background-link';
import { say } from './notice';
import { countStopped } from './stopped-requests';
import { aroundOf, nodeOf } from './successor';

/** Where the clean copies go: an input, or a drop or paste on a target. */
export type Destination =
  | { readonly way: 'input'; readonly input: HTMLInputElement }
  | { readonly way: 'drop' | 'paste'; readonly target: Element; readonly at: DragEventInit };

/** Something given to the page that is held. Its Files stay here until the hold ends, in case the offscreen document loses its own. */
export type Held = {
  readonly key: string; readonly destination: Destination; readonly files: Promise<readonly HeldFile[]>;
  /** What the destination lay in when the files came. */
  readonly around: readonly Element[];
  /** The hold and the offscreen document that took the part; none while that is being asked. */
  taken?: { readonly hold: string; readonly owner: string };
};

const held = new Map<string, Held>();
const holdIds = new Set<string>();
const inputKeys = new WeakMap<HTMLInputElement, string>();
/** Holds of this document whose clean copies are on the page. */
const handedOver = new Set<string>();
const ORPHAN_CHECK_MS = 2_000;
let watching: ReturnType<typeof setInterval> | undefined;
let lastKey = 0;

const newKey = (way: PartWay): string => `${way}-${++lastKey}`;

/** The same for the life of the element, so that choosing again replaces the part. */
const keyOf = (input: HTMLInputElement): string => {
  const known = inputKeys.get(input) ?? newKey('input');
  inputKeys.set(input, known);
  return known;
};

type Files = readonly HeldFile[] | Promise<readonly HeldFile[]>;

/** Takes files into a hold. Whatever fails from here on, the page has not got them. The test file of a check goes no further. */
export const hold = (destination: Destination, files: Files): void => {
  const { check } = checkPort;
  if (!check) return holdNow(destination, files);
  void Promise.resolve(files).then(async (list) => {
    if (!list[0] || !(await check.held(destination, list[0].file))) holdNow(destination, list);
  });
};

const holdNow = (destination: Destination, files: Files): void => {
  if (isOrphaned()) return say('orphaned');
  const key = destination.way === 'input' ? keyOf(destination.input) : newKey(destination.way);
  const part: Held = { key, destination, files: Promise.resolve(files), around: aroundOf(nodeOf(destination)) };
  held.set(key, part);
  watchWait();
  announce(part).catch(() => {
    if (held.get(key) !== part) return;
    held.delete(key);
    say(isOrphaned() ? 'orphaned' : 'not-held');
  });
};

/** The extension may be updated, switched off or crash while files wait: then nobody will ever hand anything back, and the contractor must know. */
const watchWait = (): void => {
  if (watching === undefined) countStopped(true);
  watching ??= setInterval(() => {
    if (held.size > 0 && isOrphaned()) {
      say('orphaned');
      held.clear();
    }
    if (held.size > 0) return;
    countStopped(false);
    clearInterval(watching);
    watching = undefined;
  }, ORPHAN_CHECK_MS);
};

const announce = async (part: Held): Promise<void> => {
  const files = await part.files;
  if (files.length === 0) return void held.delete(part.key);
  part.taken = await send('background', 'hold-part', { ...toMessage(part, files), hold: part.taken?.hold });
  holdIds.add(part.taken.hold);
};

const toMessage = (part: Held, files: readonly HeldFile[]): HeldPart => ({ part: part.key, way: part.destination.way, files });

/** The offscreen document is another one: all that it has not got goes there once more, in the old order. Says how each hold stands here. */
export const sendAgain = async (owner: string): Promise<Readonly<Record<string, Recovery>>> => {
  const states: Record<string, Recovery> = {};
  for (const hold of handedOver) states[hold] = 'handed-over';
  for (const part of [...held.values()]) {
    if (part.taken === undefined) continue;
    states[part.taken.hold] = 'again';
    if (part.taken.owner !== owner) await announce(part);
  }
  return states;
};

export const heldParts = (): readonly Held[] => [...held.values()];
export const rememberHandedOver = (id: string): void => void handedOver.add(id);
export const isKnownHold = (id: string): boolean => holdIds.has(id);
export const currentHold = (): string | undefined => [...holdIds].at(-1);
export const takePart = (key: string): Held | undefined => {
  const part = held.get(key);
  held.delete(key);
  return part;
};

/** A document has one hold at a time, so its end is the end of everything held here. Answers where the files would have gone. */
export const forgetHold = (id: string): readonly Destination[] => {
  if (!holdIds.delete(id)) return [];
  const left = heldParts().map(({ destination }) => destination);
  held.clear();
  return left;
};

export const endAllHolds = (): void => {
  for (const hold of holdIds) tell('end-hold', { hold });
  holdIds.clear();
  held.clear();
};
