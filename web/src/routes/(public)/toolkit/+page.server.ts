import { toolUses } from '#lib/features/toolkit/tool-uses.server.ts';
import type { PageServerLoad } from './$types';

/** Notes that the page shows; the rest stands with the moods. */
const SHOWN = 5;

export const load: PageServerLoad = async ({ parent }) => {
  const { shell } = await parent();
  return { uses: shell.viewer === null ? [] : await toolUses({ first: SHOWN }) };
};
