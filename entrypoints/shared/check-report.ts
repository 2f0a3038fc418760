/** What happened to the test file in one way into the page. `taken`: the page's own code used the copy that came back. */
export type CheckedWay = { readonly way: 'input' | 'drop'; readonly held: boolean; readonly taken: boolean };
/** What a document of the page reports: a way that was tried, or frames in it whose addresses belong to other sites. */
export type CheckReport = { readonly tried?: CheckedWay; readonly frames?: readonly string[] };

/** The test file. Its words are for whoever finds it. */
export const TEST_FILE = { name: 'prewash-check.txt', words: 'A test file from Prewash. It holds nothing.\n' } as const;
/** The page's world tells ours that its code has used the test file. */
export const USED = 'prewash-check-used';
