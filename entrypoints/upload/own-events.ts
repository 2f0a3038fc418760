/** Events and files that come from us: they are clean and must not be held again. The page has no access to these sets. */
const events = new WeakSet<Event>();
const files = new WeakSet<File>();

export const isOwn = (event: Event): boolean => events.has(event);

/** Dispatches an event that our own listeners let pass. False when the page prevented its default. */
export const dispatchOwn = (target: EventTarget, event: Event): boolean => {
  events.add(event);
  return target.dispatchEvent(event);
};

export const markClean = (file: File): void => void files.add(file);
export const isClean = (file: File): boolean => files.has(file);
