import type { Job } from '../../jobs/job.ts';
import { type AgreementTelling, TELL_AGREEMENT, tellAgreement } from './change-agreement.ts';

export const groupsJobs: readonly Job[] = [
  { name: TELL_AGREEMENT, run: (ctx, payload) => tellAgreement(ctx, payload as AgreementTelling) },
];
