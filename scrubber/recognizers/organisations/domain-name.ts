/** Second-level labels under which names are sold (publicsuffix.org, the usual ones). */
const SUFFIX = /^(?:com|net|org|edu|gov|ac|co|info|biz|io|ai|app|dev|example|test|internal|local|[a-z]{2})$/;
/** Mail services that everybody uses: their domain names no employer. */
const MAIL_HOSTS = /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|proton|protonmail|mail|mailbox|postbox|zoho|yandex|qq|163|126|naver|orange|free|laposte|wanadoo|sfr|libero|tiscali|virgilio|alice|terra|uol|bol|telenet|ziggo|kpnmail|xs4all|bluewin|telia|online|inbox|fastmail|tutanota|hey|duck|example)$/;

/**
 * What an e-mail domain or host says about its owner: "quillmoor.example" gives "quillmoor", "crm.marlowe-haus.co.uk" gives
 * "marlowe-haus". Undefined for mail services that everybody uses. Entity search decides whether the text knows such a name.
 */
export const organisationOfDomain = (host: string): string | undefined => {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  while (labels.length > 1 && SUFFIX.test(labels.at(-1) ?? '')) labels.pop();
  const owner = labels.at(-1);
  return owner && owner.length > 2 && !MAIL_HOSTS.test(owner) && !SUFFIX.test(owner) ? owner : undefined;
};
