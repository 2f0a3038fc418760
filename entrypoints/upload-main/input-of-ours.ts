/** An input that the page never sees, announced to the isolated world at its birth like any other. */
export const newInput = (): HTMLInputElement => {
  const input = document.createElement('input');
  input.type = 'file';
  return input;
};

/** The clean copies that come back to the input; a DOMException as the browser's own where the contractor calls it off. */
export const cleanFilesOf = (input: HTMLInputElement): Promise<readonly File[]> => new Promise((resolve, reject) => {
  input.addEventListener('change', () => resolve([...input.files ?? []]), { once: true });
  input.addEventListener('cancel', () => reject(new DOMException('The user aborted a request.', 'AbortError')), { once: true });
});

/** Opens the browser's chooser. Called straight from the page's own call, while it still counts as the contractor's click. */
export const chooseByInput = (input: HTMLInputElement): Promise<readonly File[]> => {
  const chosen = cleanFilesOf(input);
  input.click();
  return chosen;
};

/** Gives files that the page would have got in another way to the input, so that they are held. */
export const holdByInput = (input: HTMLInputElement, files: readonly File[]): Promise<readonly File[]> => {
  const transfer = new DataTransfer(), chosen = cleanFilesOf(input);
  files.forEach((file) => transfer.items.add(file));
  input.multiple = true;
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return chosen;
};
