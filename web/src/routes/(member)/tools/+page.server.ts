import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  if ((await parent()).shell.viewer === null) redirect(303, '/sign-in?next=/tools');
};
