import { error } from '@sveltejs/kit';
import { toolOf } from '#lib/features/toolkit/tools.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  if (toolOf(params.tool) === undefined) error(404);
};
