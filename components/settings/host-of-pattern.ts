/** The part of a match pattern that people read. */
export const hostOfPattern = (pattern: string): string => pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/.*$/, '');
