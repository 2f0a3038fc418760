/** RFC 6762 (.local), RFC 6761 (.test, .localhost, .invalid, .example), RFC 8375 (home.arpa), ICANN SAC113 (.internal), and what companies use. */
export const INTERNAL_SUFFIX = 'internal|local|corp|lan|intranet|intra|private|home\\.arpa|localdomain|test|invalid|priv|prod|staging|svc|cluster\\.local|onion|i2p';
const INTERNAL_HOST = new RegExp(`(?:^|\\.)(?:${INTERNAL_SUFFIX})$|(?:^|\\.)(?:intranet|confluence|jira|gitlab|jenkins|vpn|sharepoint|wiki|nexus|grafana|kibana|vault|artifactory|sonar|bitbucket|internal|corp|stg|dev|staging)(?:[.-]|$)`, 'i');
const PRIVATE_V4 = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** Host part of a URL or of a bare name with a path. */
export const hostOf = (url: string): string => /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^/@\s]{0,200}@)?(\[[^\]]{1,60}\]|[^/:?#\s]{1,255})/i.exec(url)?.[1] ?? '';

/** A host that only a company's own network knows. */
export const isInternalHost = (host: string): boolean => INTERNAL_HOST.test(host) || PRIVATE_V4.test(host) || !host.includes('.');
