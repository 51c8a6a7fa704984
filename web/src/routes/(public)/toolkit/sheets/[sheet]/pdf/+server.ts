import { error } from '@sveltejs/kit';
import { paperAnswer } from '#lib/features/paper/paper-answer.server.ts';
import { sheetOf } from '#lib/features/toolkit/sheets.ts';
import type { RequestHandler } from './$types';

/** Ruled lines under each question of an empty worksheet. */
const ROOM = 4;

/** A worksheet with room to write by hand. */
export const GET: RequestHandler = ({ params }) => {
  const sheet = sheetOf(params.sheet);
  if (sheet === undefined) error(404, 'Not found');
  const parts = sheet.boxes.map(({ label, more }) => ({ title: label(), hint: more?.() ?? '', lines: [], room: ROOM }));
  return paperAnswer({ title: sheet.title(), lead: sheet.about(), parts, end: '' }, `/toolkit/sheets/${sheet.slug}`);
};
