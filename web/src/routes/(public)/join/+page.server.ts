import { helplinesFor } from '@between/helplines/directory.ts';
import { redirect } from '@sveltejs/kit';
import { joinAction } from '#lib/features/accounts/join.server.ts';
import { monthChoices } from '#lib/features/accounts/places.server.ts';
import { currentDirectory } from '#lib/features/help/directory.server.ts';
import { JoinPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  const { shell } = await parent();
  if (shell.viewer !== null) redirect(303, '/groups');
  const { site } = await gql(JoinPageDocument);
  return {
    site,
    months: monthChoices(getLocale()),
    young:
      site.country === null ? [] : helplinesFor(site.country, { audience: 'young' }, currentDirectory()).slice(0, 4),
  };
};

export const actions: Actions = {
  default: ({ request }) => joinAction(request, null),
};
