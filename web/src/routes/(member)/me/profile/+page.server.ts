import { redirect } from '@sveltejs/kit';
import { countryChoices, zoneChoices } from '#lib/features/accounts/places.server.ts';
import { THEME_COOKIE, themeOf } from '#lib/features/shell/theme.ts';
import { MeDocument, SetAboutDocument, SetSettingsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { cardFor } from '#lib/features/safety/sent.server.ts';
import { askFirst } from '#lib/features/safety/ask-first.server.ts';
import { SEEN_FIELD } from '#lib/features/safety/nudge-html.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

export const load: PageServerLoad = async () => {
  const { viewer } = await gql(MeDocument);
  if (viewer === null) redirect(303, '/sign-in?next=/me/profile');
  return { viewer, countries: countryChoices(), zones: zoneChoices() };
};

export const actions: Actions = {
  about: async ({ request }) => {
    const form = await readForm(request, ['text', SEEN_FIELD], 'about');
    return submit(form, async () => {
      const asked = askFirst(form, ['text'], 'about-text');
      if (asked !== null) return asked;
      await gql(SetAboutDocument, { text: form.values.text });
      return { saved: 'about', help: await cardFor(form.values.text, 'about-text') };
    });
  },
  settings: async ({ request, cookies, url }) => {
    const form = await readForm(request, ['country', 'timeZone', 'theme'], 'settings');
    const theme = themeOf(form.values.theme);
    return submit(form, async () => {
      await gql(SetSettingsDocument, {
        input: { country: form.values.country || null, timeZone: form.values.timeZone, theme },
      });
      cookies.set(THEME_COOKIE, theme, {
        path: '/',
        maxAge: YEAR_SECONDS,
        sameSite: 'lax',
        httpOnly: true,
        secure: url.protocol === 'https:',
      });
      return { saved: 'settings' };
    });
  },
};
