/** One page of the matrix: how it gets files, and what it does with them at once. It uploads everything that it is given. */
export type MatrixPage = {
  readonly name: string;
  readonly body: string;
  /** `choose` presses #pick, `drop` drops on #zone, `paste` pastes on #zone. */
  readonly way: 'choose' | 'drop' | 'paste';
  /** Where the button or zone is, if not in the page itself. */
  readonly frame?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
  /** Further addresses of the page's server. */
  readonly also?: Readonly<Record<string, { readonly type: string; readonly body: string; readonly headers?: Readonly<Record<string, string>> }>>;
  /** A page that works against us: it may get nothing, but never an original. */
  readonly hostile?: true;
};

/** What most pages do: a multipart POST. Runs in the page, so it must not need a network of its own. */
export const SEND = `
  const send = (files) => {
    const form = new FormData();
    for (const file of files) form.append('file', file, file.webkitRelativePath || file.name);
    return fetch('/upload', { method: 'POST', body: form });
  };`;

export const script = (code: string): string => `<script>${code.replaceAll('</', '<\\/')}</script>`;
export const OPEN = '<button id="pick" style="width:120px;height:40px">Choose</button>';
export const ZONE = '<div id="zone" style="width:300px;height:160px;background:#eee">Drop here</div>';
