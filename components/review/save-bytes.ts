/** Gives a file to the contractor through the browser's own saving, which needs no permission and keeps no list of ours. */
export const saveBytes = (bytes: Uint8Array, name: string, type = 'application/octet-stream'): void => {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser reads the blob after this task; letting go of it too early would save an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
