import { hostOfPattern } from '../../components/settings/host-of-pattern';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** An address as people paste it, as the pattern of its whole host. Ports are not part of a pattern; plain http only on this machine. */
export const patternOf = (address: string): string | undefined => {
  const text = address.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${isLocal(text) ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(withScheme) || /\s/.test(text)) return undefined;
  const { protocol, hostname } = new URL(withScheme);
  if (LOCAL.has(hostname)) return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
  if ((protocol !== 'https:' && protocol !== 'http:') || !hostname.includes('.')) return undefined;
  return `${protocol}//${hostname}/*`;
};

/** Whether a pattern covers a host (no port): a leading `*.` stands for the host itself and all below it (match patterns, developer.chrome.com). */
export const coversHost = (pattern: string, host: string): boolean => {
  const wanted = hostOfPattern(pattern).replace(/:\d+$/, '');
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? `.${host}`.endsWith(wanted.slice(1)) : wanted === host;
};

const isLocal = (text: string): boolean => LOCAL.has(text.replace(/[:/].*$/, '').toLowerCase());
