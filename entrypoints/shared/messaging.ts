import { browser, type Browser } from 'wxt/browser';
import type { Answered, Message, MessageName, Receiver, Sent } from './messages';

export type Sender = Browser.runtime.MessageSender;
export type Handlers<To extends Receiver> = {
  readonly [Name in MessageName<To>]: (data: Sent<To, Name>, sender: Sender) => Answered<To, Name> | Promise<Answered<To, Name>>;
};
/** What is answered where the handler failed, and nothing more: an error's message could quote a document. */
const FAILED = { failed: true } as const;

/** All that a content script may ask for; everything else is between the extension's own pages. */
const FROM_PAGES: ReadonlySet<string> = new Set<MessageName<'background'>>(['hold-part', 'expect-files', 'show-review', 'end-hold', 'guard-ready', 'requests-stopped', 'check-seen']);

const read = (reply: unknown): unknown => {
  if (typeof reply === 'object' && reply !== null && 'failed' in reply) throw new Error('failed');
  return reply;
};

type AnyHandler = (data: unknown, from: Sender) => unknown;
/** Who answers in this very context: the browser does not deliver a message to the page that sent it (Firefox's event page is two parts). */
const here = new Map<Receiver, Readonly<Record<string, AnyHandler>>>();

/** Asks another part of the extension. */
export const send = async <To extends Receiver, Name extends MessageName<To>>(to: To, name: Name, data: Sent<To, Name>): Promise<Answered<To, Name>> => {
  const handler = here.get(to)?.[name];
  if (handler) return await handler(data, {}) as Answered<To, Name>;
  return read(await browser.runtime.sendMessage({ to, name, data } satisfies Message<To>)) as Answered<To, Name>;
};

/** Asks the content script of exactly one document; fails where that document is gone. */
export const sendToDocument = async <Name extends MessageName<'content'>>(
  tab: number, documentId: string, name: Name, data: Sent<'content', Name>,
): Promise<Answered<'content', Name>> =>
  read(await browser.tabs.sendMessage(tab, { to: 'content', name, data } satisfies Message<'content'>, { documentId })) as Answered<'content', Name>;

/** Whether one of our own pages or the service worker sent it; the browser sets the origin, a page cannot. */
const isOwnPage = (sender: Sender): boolean => {
  const own = browser.runtime.getURL('/').replace(/\/$/, '');
  return sender.origin === own || (sender.origin === undefined && (sender.url ?? '').startsWith(`${own}/`));
};

const isMessage = (message: unknown): message is Message => typeof message === 'object' && message !== null && 'to' in message && 'name' in message;

/** Answers the messages for one receiver. Unknown names, other extensions and pages that ask too much get no answer. */
export const answer = <To extends Receiver>(to: To, handlers: Handlers<To>): void => {
  here.set(to, handlers as unknown as Readonly<Record<string, AnyHandler>>);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isMessage(message) || message.to !== to || !Object.hasOwn(handlers, message.name)) return undefined;
    // A content script hears only the background, which has no tab; in other parts only the list above is open to content scripts.
    if (!isOwnPage(sender) && !(to === 'background' && FROM_PAGES.has(message.name))) return undefined;
    const handler = handlers[message.name as MessageName<To>] as (data: unknown, from: Sender) => unknown;
    void Promise.resolve().then(() => handler(message.data, sender)).then(respond, () => respond(isOwnPage(sender) ? FAILED : undefined));
    return true;
  });
};
