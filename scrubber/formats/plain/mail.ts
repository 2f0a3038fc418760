const SAMPLE = 65_536;
/** RFC 5322 2.2 and 2.2.3: fields with folded lines, up to an empty line. RFC 4155: an mbox puts "From " in front. */
const HEADER = /^(?:\ufeff)?(?:>?From [^\r\n]{1,400}\r?\n)?((?:[!-9;-~]{1,76}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,200}){2,400})/;
/** RFC 2045 and 2047: fields and words that say that something below is encoded. RFC 5321 4.4: what every relay adds. */
const ENCODED = /^(?:MIME-Version|Content-Transfer-Encoding|Content-Type|Received|DKIM-Signature):/im;

/**
 * Whether a text is a mail message as it travels. Its parts may be base64 or quoted-printable, with whole files in them, so it is not
 * a plain text; "From:" and "To:" at the head of a note are not enough.
 */
export const looksLikeMail = (text: string): boolean => ENCODED.test(HEADER.exec(text.slice(0, SAMPLE))?.[1] ?? '');
