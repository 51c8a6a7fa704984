import { safeHtml } from '#lib/ui/safe-html.ts';

/** The page at an address as the server draws it now; null when it cannot be had. */
async function pageAt(address: URL): Promise<Document | null> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    return response.ok ? new DOMParser().parseFromString(safeHtml(await response.text()), 'text/html') : null;
  } catch {
    return null;
  }
}

/** Draws the column of words anew from `address`, which becomes the address of the page. @returns false when it could not be had. */
export async function redraw(address: URL): Promise<boolean> {
  const column = (await pageAt(address))?.querySelector('[data-words]');
  const here = document.querySelector('[data-words]');
  if (column == null || here === null) return false;
  const open = openFolds();
  here.replaceWith(document.adoptNode(column));
  openAgain(open);
  history.replaceState(history.state, '', address);
  return true;
}

/** Draws one post anew, with its fold and the focus as they were. */
export async function redrawArticle(id: string, focusId: string): Promise<boolean> {
  const article = (await pageAt(new URL(location.href)))?.getElementById(id);
  const here = document.getElementById(id);
  if (article == null || here === null) return false;
  const open = openFolds();
  here.replaceWith(document.adoptNode(article));
  openAgain(open);
  document.getElementById(focusId)?.focus({ preventScroll: true });
  return true;
}

/** Ids of posts that the reader has opened: drawing them anew must not fold them again. */
function openFolds(): string[] {
  return [...document.querySelectorAll('details.fold[open]')].flatMap((fold) => fold.closest('article')?.id ?? []);
}

function openAgain(ids: readonly string[]): void {
  for (const id of ids) document.getElementById(id)?.querySelector('details.fold')?.setAttribute('open', '');
}
