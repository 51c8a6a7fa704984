import { auditFilter, readAuditAddress, writeAuditAddress } from '#lib/features/audit/audit-address.ts';
import { AuditLinesDocument } from '#lib/graphql/documents.generated.ts';
import { Refusal } from '#lib/graphql/refusal.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const asked = readAuditAddress(url.searchParams);
  const after = url.searchParams.get('after');
  const query = writeAuditAddress(asked);
  try {
    const { auditLines } = await gql(AuditLinesDocument, { filter: auditFilter(asked), first: 50, after });
    const { hasNextPage, endCursor } = auditLines.pageInfo;
    return {
      asked,
      query,
      lines: auditLines.nodes,
      older: hasNextPage ? (endCursor ?? null) : null,
      isFirst: after === null,
      isUnknown: false,
    };
  } catch (problem) {
    // An act or a case that cannot be one finds nothing; everything else is told as everywhere.
    if (!(problem instanceof Refusal) || problem.facts.code !== 'INVALID_INPUT') throw problem;
    return { asked, query, lines: [], older: null, isFirst: true, isUnknown: true };
  }
};
