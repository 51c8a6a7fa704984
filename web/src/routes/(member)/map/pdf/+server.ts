import { mapOnPaper } from '#lib/features/sheets/sheet-on-paper.ts';
import { sheetPdf } from '#lib/features/sheets/sheet-pdf.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => sheetPdf('support_map', '/map', mapOnPaper);
