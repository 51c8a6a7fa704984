import { sendReport } from '#lib/features/reports/send-report.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looks nobody up: this page must not tell whether someone of this name is here. */
export const load: PageServerLoad = ({ params }) => ({ handle: params.handle });

export const actions: Actions = {
  default: ({ request, params }) => sendReport(request, { handle: params.handle }),
};
