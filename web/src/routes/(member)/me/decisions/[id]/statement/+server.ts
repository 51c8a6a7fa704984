import { statementOfReasons } from '#lib/features/appeals/statement.ts';
import { plainRule } from '#lib/features/moderation/rule-words.ts';
import { StatementOfReasonsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { RequestHandler } from './$types';

/** The statement of reasons of one's own letter as a file for machines (OP12). */
export const GET: RequestHandler = async ({ params, url }) => {
  const { decisionNotice } = await gql(StatementOfReasonsDocument, { id: params.id });
  const statement = statementOfReasons(decisionNotice, { origin: url.origin, clauseOf: plainRule });
  return new Response(`${JSON.stringify(statement, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="statement.json"',
      'cache-control': 'private, no-store',
    },
  });
};
