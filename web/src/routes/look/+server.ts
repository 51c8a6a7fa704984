import { redirect } from '@sveltejs/kit';
import { THEME_COOKIE, themeOf } from '#lib/features/shell/theme.ts';
import type { RequestHandler } from './$types';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the chosen look on this device and goes back to where it was chosen. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const posted = await request.formData();
  const theme = themeOf(String(posted.get('theme')));
  cookies.set(THEME_COOKIE, theme, {
    path: '/',
    maxAge: YEAR_SECONDS,
    sameSite: 'lax',
    httpOnly: true,
    secure: url.protocol === 'https:',
  });
  redirect(303, localPath(String(posted.get('back')), url.origin));
};

/** A page of ours, whatever was posted. */
function localPath(back: string, origin: string): string {
  const target = URL.canParse(back, origin) ? new URL(back, origin) : new URL('/', origin);
  return target.origin === origin && !target.pathname.startsWith('//') ? target.pathname + target.search : '/';
}
