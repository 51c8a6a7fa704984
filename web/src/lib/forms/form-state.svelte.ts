import { getContext, setContext } from 'svelte';

/** What a form is doing right now; its buttons read it. */
export class FormState {
  isBusy = $state(false);
  /** The last try did not reach the server: nothing was sent, nothing was lost. */
  hasFailed = $state(false);
}

const KEY = Symbol('form');

export function provideFormState(): FormState {
  return setContext(KEY, new FormState());
}

/** The form around this part, if there is one. */
export function maybeFormState(): FormState | undefined {
  return getContext<FormState | undefined>(KEY);
}
