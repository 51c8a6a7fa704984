import { error } from '@sveltejs/kit';
import { knownId } from '#lib/forms/known-id.server.ts';
import { WorkshopCalendarDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { RequestHandler } from './$types';

/** The entry for a calendar, as a file with a name that says nothing. */
export const GET: RequestHandler = async ({ params }) => {
  const { workshop } = await gql(WorkshopCalendarDocument, { id: knownId(params.id) });
  if (workshop.calendar == null) error(404);
  return new Response(workshop.calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="appointment.ics"',
      'cache-control': 'private, no-store',
    },
  });
};
