import { keptChecks } from '#lib/features/self-checks/kept-checks.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => ({
  kept: await keptChecks(),
  isRemoved: url.searchParams.has('removed'),
});
