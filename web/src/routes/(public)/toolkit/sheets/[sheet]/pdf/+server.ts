import { error, redirect } from '@sveltejs/kit';
import { paperAnswer } from '#lib/features/paper/paper-answer.server.ts';
import { BOX_NAMES, filledOnPaper, sheetOf } from '#lib/features/toolkit/sheets.ts';
import { readForm } from '#lib/forms/form.server.ts';
import { SheetWriterDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
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

/** A worksheet with what a member wrote into it: drawn, handed over, and kept nowhere. */
export const POST: RequestHandler = async ({ params, request }) => {
  const sheet = sheetOf(params.sheet);
  if (sheet === undefined) error(404, 'Not found');
  const { viewer } = await gql(SheetWriterDocument);
  if (viewer === null) redirect(303, `/sign-in?next=/toolkit/sheets/${sheet.slug}`);
  const { values } = await readForm(request, BOX_NAMES);
  const paper = filledOnPaper(sheet, (name) => values[name]);
  return paperAnswer(paper, `/toolkit/sheets/${sheet.slug}?paper=print`, 'attachment');
};
