/** Addresses of the frames in this document that belong to other hosts: whether those are protected, the background knows. */
export const foreignFrames = (document: Document): readonly string[] => {
  const sources = [...document.querySelectorAll('iframe[src], frame[src], object[data], embed[src]')].map((frame) => frame.getAttribute('src') ?? frame.getAttribute('data') ?? '');
  const addresses = sources.filter((source) => URL.canParse(source, document.baseURI)).map((source) => new URL(source, document.baseURI));
  return [...new Set(addresses.filter(({ protocol, host }) => /^https?:$/.test(protocol) && host !== location.host).map(({ origin }) => origin))];
};
