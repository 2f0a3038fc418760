/**
 * Firefox keeps what a content script makes from the page ("Permission denied to access property"). The window's own constructors make
 * Files that the page may read, and cloneInto() carries plain values over; Chromium needs neither and has no such function
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts).
 */
type PageWindow = { readonly File: typeof File; readonly Blob: typeof Blob };
const { cloneInto } = globalThis as { readonly cloneInto?: <Value>(value: Value, target: object) => Value };

export const isFirefox = cloneInto !== undefined;
export const pageBlob = (parts: BlobPart[]): Blob => new (window as unknown as PageWindow).Blob(forPage(parts));
export const pageFile = (parts: BlobPart[], name: string, options: FilePropertyBag): File => new (window as unknown as PageWindow).File(forPage(parts), name, forPage(options));
export const forPage = <Value>(value: Value): Value => (cloneInto ? cloneInto(value, window) : value);
