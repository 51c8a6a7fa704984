import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
  signInAddress: new URL('/sign-in', locals.door?.publicOrigin ?? url).href,
});
