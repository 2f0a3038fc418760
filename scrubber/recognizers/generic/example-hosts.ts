/** RFC 2606 §3: example.com, example.net and example.org (and hosts below them) belong to nobody. `.example` and `.test` names are treated as real: people use them to disguise real hosts. */
const EXAMPLE_HOST = /(?:^|\.)example\.(?:com|net|org)$/i;

export const isExampleHost = (host: string): boolean => EXAMPLE_HOST.test(host);
