import { error, json } from '@sveltejs/kit';
import { dutyTruth } from '#lib/features/safety/duty-truth.server.ts';
import type { RequestHandler } from './$types';

/** Who is on duty this minute, without anything of whoever asks. */
export const GET: RequestHandler = async () => json((await dutyTruth()) ?? error(503, 'Not known'));
