import { refreshAll } from '$app/navigation';
import { deserialize } from '$app/forms';
import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * Manners of the list of posts, which is plain HTML to the browser: small forms are sent without leaving the page,
 * menus shut by Esc and by a press elsewhere, the focus stays where it was when the list is drawn anew.
 */
export const quietList: Attachment<HTMLElement> = (list) => {
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset['quiet'] === undefined) return;
    event.preventDefault();
    void sendQuietly(form);
  };
  const shut = (event: Event) => {
    for (const menu of list.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') continue;
        menu.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && menu.contains(event.target)) continue;
      menu.open = false;
    }
  };
  list.addEventListener('submit', onSubmit);
  document.addEventListener('pointerdown', shut);
  document.addEventListener('keydown', shut);
  return () => {
    list.removeEventListener('submit', onSubmit);
    document.removeEventListener('pointerdown', shut);
    document.removeEventListener('keydown', shut);
  };
};

async function sendQuietly(form: HTMLFormElement): Promise<void> {
  const focused = document.activeElement?.id;
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body: new FormData(form),
    });
    const { type } = deserialize(await response.text());
    if (type !== 'success') return form.submit();
  } catch {
    // Sent the plain way, the browser itself says what is wrong.
    return form.submit();
  }
  const open = openFolds();
  await refreshAll();
  await tick();
  for (const id of open)
    document.getElementById(id)?.querySelector<HTMLDetailsElement>('details.fold')?.setAttribute('open', '');
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/** Ids of posts that the reader has opened: drawing the list anew must not fold them again. */
function openFolds(): string[] {
  return [...document.querySelectorAll('details.fold[open]')].flatMap((fold) => fold.closest('article')?.id ?? []);
}
