/**
 * The one list of messages between the parts of the extension. A message is `{ to, name, data }`; Files travel as they are
 * (manifest key message_serialization: structured_clone, Chrome 148 and later).
 */
import type { HoldRow, ReceiptRow } from '../../components/settings/sessions';
import type { CheckReport } from './check-report';
import type { FileId, LogEntry, Term } from '../../scrubber/types';
import type { HouseRules } from '../../scrubber/worker-protocol';

/** How the files came in; an input's key is stable for the life of its document, so that choosing again replaces. */
export type PartWay = 'input' | 'drop' | 'paste';
export type HeldFile = { readonly file: File; readonly path: string };
/** `hold` names the hold that the part belonged to before the offscreen document was lost. */
export type HeldPart = { readonly part: string; readonly way: PartWay; readonly files: readonly HeldFile[]; readonly hold?: string };
/** A document whose files are held. `hosts` (without ports) are the page's own and that of the frame that got the files. */
export type WaitingPage = { readonly tab: number; readonly document: string; readonly site: string; readonly hosts: readonly string[] };
/** `owner` names the one life of the offscreen document that has the Files now. */
export type Held = { readonly hold: string; readonly owner: string };

/** A clean copy for the page, in the order in which the originals came; `index` is the original's position in its part. */
export type CleanFile = { readonly index: number; readonly file: File; readonly path: string };
export type HandBackPart = { readonly part: string; readonly files: readonly CleanFile[] };
/** Approval is bound to tab, frame and document by the route it takes, to the output by its hashes, and used once. */
export type HandBack = { readonly hold: string; readonly approval: string; readonly expires: number; readonly hashes: readonly string[]; readonly parts: readonly HandBackPart[] };
export type HandBackResult = 'handed-over' | 'expired' | 'used' | 'altered' | 'page-gone';

/**
 * What a review keeps of its hold, so that the hold can come back when the offscreen document disappears alone: the decision log, the
 * seed of the stand-ins, and which number each file has, since decisions name files by it.
 */
export type HoldMemory = {
  readonly hold: string;
  readonly seed: number;
  readonly log: readonly LogEntry[];
  readonly files: readonly { readonly file: FileId; readonly part: string; readonly index: number; readonly size: number }[];
};
/** Whether the page still had its Files, had its clean copies already, or has nothing any more. */
export type Recovery = 'again' | 'handed-over' | 'gone';

/** The contractor's own terms, and what the organisation set for the contractor. */
export type HoldRules = HouseRules & { readonly terms: readonly Term[] };

/** A tab that must not send anything while its page is checked. */
export type CheckedTab = { readonly tab: number; readonly host: string };

/** name → [what is sent, what is answered]. `to` says who answers. */
export type ProtocolMap = {
  background: {
    /** Content script → background → offscreen. Answers at once with the hold's id, not with the review's end. */
    'hold-part': [HeldPart, Held];
    /** A file chooser opened, or files are dragged over the page: a hold is about to come. */
    'expect-files': [Record<string, never>, void];
    /** The page's own code wants to go on (form submit): bring the review forward. */
    'show-review': [{ readonly hold?: string }, void];
    /** This document goes away (pagehide), or an input was removed. */
    'end-hold': [{ readonly hold: string }, void];
    /** How many requests of this document failed while its files waited, so far. */
    'requests-stopped': [{ readonly stopped: number }, void];
    /** Which state the icon should show for this tab. */
    'guard-ready': [{ readonly frame: 'top' | 'inner' }, void];
    /** Offscreen → background. */
    'open-review': [{ readonly hold: string }, void];
    'hand-back': [{ readonly tab: number; readonly document: string; readonly handBack: HandBack }, HandBackResult];
    'hold-ended': [{ readonly hold: string; readonly tab: number; readonly document: string; readonly approved: boolean }, void];
    'holds-changed': [{ readonly badges: readonly { readonly tab: number; readonly holds: number }[]; readonly waiting: readonly WaitingPage[] }, void];
    /** Offscreen → background: an offscreen document has no access to storage. */
    'hold-rules': [Record<string, never>, HoldRules];
    'list-holds': [Record<string, never>, readonly HoldRow[]];
    'list-receipts': [Record<string, never>, readonly ReceiptRow[]];
    'start-clean-hold': [{ readonly files: readonly HeldFile[]; readonly hold?: string }, Held];
    /** Toolbar popup → background: opens the window of a check. */
    'open-check': [{ readonly tab: number }, void];
    /** That window → background. */
    'begin-check': [{ readonly tab: number }, { readonly host: string }];
    'end-check': [{ readonly tab: number }, void];
    /** A document of the checked page → background → that window. */
    'check-seen': [CheckReport, void];
    /** Review → background: the offscreen document is gone. Starts another one and has the page send its Files again. */
    'recover': [HoldMemory, Recovery];
  };
  offscreen: {
    'add-part': [{ readonly tab: number; readonly frame: number; readonly document: string; readonly site: string; readonly hosts: readonly string[]; readonly part: HeldPart }, Held];
    'stopped': [{ readonly tab: number; readonly document: string; readonly stopped: number }, void];
    'end': [{ readonly hold: string }, void];
    'end-document': [{ readonly tab: number; readonly document?: string }, void];
    'holds': [Record<string, never>, readonly HoldRow[]];
    'receipts': [Record<string, never>, readonly ReceiptRow[]];
    'clean-hold': [{ readonly files: readonly HeldFile[]; readonly hold?: string }, Held];
    /** The memory of a hold whose Files are about to come again. */
    'remember': [HoldMemory, void];
    'owner': [Record<string, never>, string];
    /** Workers are started for the files that are about to come. */
    'expect': [Record<string, never>, void];
  };
  /** Background → the window of a check. */
  check: { 'seen': [{ readonly tab: number; readonly report: CheckReport }, void] };
  /** Background → one document's content script (tabs.sendMessage with its documentId). */
  content: {
    'hand-back': [HandBack, HandBackResult];
    'hold-ended': [{ readonly hold: string; readonly approved: boolean }, void];
    /** The offscreen document is another one: send every part again that this one has not got, and say how each hold stands here. */
    'send-again': [{ readonly owner: string }, Readonly<Record<string, Recovery>>];
  };
};

export type Receiver = keyof ProtocolMap;
export type MessageName<To extends Receiver> = keyof ProtocolMap[To] & string;
export type Sent<To extends Receiver, Name extends MessageName<To>> = ProtocolMap[To][Name] extends [infer In, unknown] ? In : never;
export type Answered<To extends Receiver, Name extends MessageName<To>> = ProtocolMap[To][Name] extends [unknown, infer Out] ? Out : never;
export type Message<To extends Receiver = Receiver> = { readonly to: To; readonly name: MessageName<To>; readonly data: unknown };
