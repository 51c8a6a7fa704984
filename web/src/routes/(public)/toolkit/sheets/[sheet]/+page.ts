import { error } from '@sveltejs/kit';
import { sheetOf } from '#lib/features/toolkit/sheets.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  if (sheetOf(params.sheet) === undefined) error(404);
};
