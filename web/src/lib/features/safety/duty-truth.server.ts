import { DutyNowDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { DutyTruth } from './card-html.ts';

/** What may be said about people on duty now; null when it cannot be known, which is never told as a yes. */
export async function dutyTruth(): Promise<DutyTruth | null> {
  try {
    const { site } = await gql(DutyNowDocument);
    if (site === null) return null;
    const { isStaffed, staffedHours, plannedFrom } = site.staffing;
    return { isStaffed, hours: staffedHours, next: plannedFrom ?? null };
  } catch {
    // Help stands without a database.
    return null;
  }
}
