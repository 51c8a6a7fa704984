import { isHttpError, redirect, type Cookies } from '@sveltejs/kit';
import { DEMO_COOKIE, THEME_COOKIE, themeOf, type Theme } from '#lib/features/shell/theme.ts';
import { localPage } from '#lib/forms/local-path.ts';
import { LookDocument, SetSettingsDocument } from '#lib/graphql/documents.generated.ts';
import { Refusal } from '#lib/graphql/refusal.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { RequestHandler } from './$types';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the chosen look on this device, and for the devices to come; puts the note about the demo away for this visit. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const posted = await request.formData();
  const isSecure = url.protocol === 'https:';
  if (posted.get('demo') === 'fold') keep(cookies, DEMO_COOKIE, 'folded', { isSecure });
  if (posted.has('theme')) {
    const theme = themeOf(String(posted.get('theme')));
    keep(cookies, THEME_COOKIE, theme, { isSecure, maxAge: YEAR_SECONDS });
    await keepOnAccount(theme);
  }
  redirect(303, localPage(String(posted.get('back'))) ?? '/');
};

function keep(
  cookies: Cookies,
  name: string,
  value: string,
  { isSecure, maxAge }: { isSecure: boolean; maxAge?: number },
): void {
  const life = maxAge === undefined ? {} : { maxAge };
  cookies.set(name, value, { path: '/', sameSite: 'lax', httpOnly: true, secure: isSecure, ...life });
}

/** A guest has no account, and an outage may not take the light away: the cookie counts in any case. */
async function keepOnAccount(theme: Theme): Promise<void> {
  try {
    const { viewer } = await gql(LookDocument);
    if (viewer !== null)
      await gql(SetSettingsDocument, { input: { country: viewer.country, timeZone: viewer.timeZone, theme } });
  } catch (problem) {
    if (!isHttpError(problem) && !(problem instanceof Refusal)) throw problem;
  }
}
