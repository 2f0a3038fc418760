import { tell } from './background-link';
import { formOf, isFileInput, isWithin } from './elements';
import { cleanPathOf } from './paths';
import { currentHold, heldParts } from './parts';
import { nodeOf, successorOf } from './successor';

/** How the page wanted to send a form: by a button (or none), or by form.submit(), which asks nobody. */
type Wish = { readonly submitter: HTMLElement | null; readonly plain: boolean };
const wishes = new Map<HTMLFormElement, Wish>();

const heldForms = (): readonly HTMLFormElement[] =>
  heldParts().flatMap(({ destination, around }) => formOf(nodeOf(successorOf(destination, around))) ?? []);

/** A form whose files are still in review is not sent; the review comes forward instead. */
export const onSubmit = (event: SubmitEvent): void => {
  const form = event.target as HTMLFormElement;
  if (!heldForms().includes(form)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  wait(form, { submitter: event.submitter, plain: false });
};

/** `submit` does not leave a shadow tree: its root is armed while an input of it is held. */
export const armForm = (node: Element): void => formOf(node)?.getRootNode().addEventListener('submit', onSubmit as EventListener, true);

/** form.submit() of the page: true when it has to wait. From a shadow tree only the host is known. */
export const holdPlainSubmit = (node: Element): boolean => {
  const form = heldForms().find((one) => isWithin(one, node));
  if (form) wait(form, { submitter: null, plain: true });
  return form !== undefined;
};

const wait = (form: HTMLFormElement, wish: Wish): void => {
  wishes.set(form, wish);
  tell('show-review', { hold: currentHold() });
};

/** After the hand-back, sends each waiting form once, the way the page wanted. */
export const replaySubmits = (): void => {
  const pending = heldForms();
  for (const [form, { submitter, plain }] of wishes) {
    if (pending.includes(form)) continue;
    wishes.delete(form);
    if (plain) HTMLFormElement.prototype.submit.call(form);
    else HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null);
  }
};

export const forgetSubmits = (): void => wishes.clear();

/** A form sends a folder's files under their paths, which a File that we made does not have. */
export const onFormData = (event: FormDataEvent): void => {
  const elements = Reflect.get(HTMLFormElement.prototype, 'elements', event.target) as HTMLFormControlsCollection;
  for (const input of elements) {
    if (!isFileInput(input) || input.name === '' || ![...input.files ?? []].some(cleanPathOf)) continue;
    event.formData.delete(input.name);
    for (const file of input.files ?? []) event.formData.append(input.name, file, cleanPathOf(file) ?? file.name);
  }
};
