import { AsyncLocalStorage } from 'node:async_hooks';
import { AUDIT_FILE_LINES, AUDIT_PAGE } from '@between/rules/moderation.ts';
import { auditFilter, readAuditAddress } from '#lib/features/audit/audit-address.ts';
import { CSV_HEAD, csvLine, jsonLine } from '#lib/features/audit/audit-file.ts';
import { AuditLinesDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { RequestHandler } from './$types';

/** The record as a file, page by page while it is taken: no more of it is held than one page (MO49). */
export const GET: RequestHandler = async ({ url }) => {
  const isTable = url.searchParams.get('as') !== 'json';
  const filter = auditFilter(readAuditAddress(url.searchParams));
  const pageAfter = async (after: string | null) =>
    (await gql(AuditLinesDocument, { filter, first: AUDIT_PAGE.max, after })).auditLines;
  // Asked before anything is sent, so that a refusal is a page and not half a file.
  let page: Awaited<ReturnType<typeof pageAfter>> | null = await pageAfter(null);
  let count = 0;
  const inRequest = AsyncLocalStorage.snapshot();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(file) {
      if (isTable) file.enqueue(encoder.encode(CSV_HEAD));
    },
    pull: (file) =>
      inRequest(async () => {
        if (page === null) return file.close();
        file.enqueue(encoder.encode(page.nodes.map(isTable ? csvLine : jsonLine).join('')));
        count += page.nodes.length;
        const { hasNextPage, endCursor } = page.pageInfo;
        page = hasNextPage && count < AUDIT_FILE_LINES ? await pageAfter(endCursor ?? null) : null;
      }),
  });
  return new Response(body, {
    headers: {
      'content-type': isTable ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="record.${isTable ? 'csv' : 'jsonl'}"`,
      'cache-control': 'private, no-store',
    },
  });
};
