import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import { mercurius } from 'mercurius';
import { assembleResolvers, assembleSchema } from '../graphql/assemble.ts';
import { makeContext } from '../graphql/context.ts';
import { documentHash, Documents } from '../graphql/documents.ts';
import type { Running } from '../graphql/door.ts';
import { eachError, formatError, statusOf } from '../graphql/error-formatter.ts';
import { sizeLimit } from '../graphql/limits.ts';
import { type Operation, operationOf } from '../graphql/request-body.ts';
import type { RequestFacts, Services } from '../platform/context.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json';

/** The API: SDL first, compiled execution, the web app's documents by hash; in production nothing but known documents. */
export async function registerGraphql(
  app: FastifyInstance,
  services: Services,
  { compiled, ran }: Running,
  factsOf: (request: FastifyRequest) => RequestFacts,
): Promise<void> {
  const { config } = services;
  const documents = await Documents.open(services);

  await app.register(mercurius, {
    schema: assembleSchema(),
    resolvers: assembleResolvers() as never,
    routes: false,
    jit: 1,
    cache: 1024,
    // Left as they are: mercurius' own formatter strips the cause, and whoever asked formats them for its client.
    errorFormatter: ({ data, errors }) => ({
      statusCode: 200,
      response: { data: data ?? null, ...(errors ? { errors } : {}) },
    }),
    validationRules: config.isTrial ? [sizeLimit] : [sizeLimit, NoSchemaIntrospectionCustomRule],
  });
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser(['application/json'], { parseAs: 'string' }, (_request, body, done) => done(null, body));

  app.post('/graphql', async (request, reply) => {
    const facts = factsOf(request);
    const answer = answerer(services, facts, reply, request.headers.accept);
    try {
      const operation = operationOf(request.body);
      const query = await documentOf(operation, documents, config.isTrial);
      const context = await makeContext(services, facts, (line) => void reply.header('set-cookie', line));
      const text =
        operation.hash === null
          ? null
          : await compiled.answer(context, query, operation.variables, (document, variables) =>
              app.graphql(document, { ...context }, variables),
            );
      if (text !== null) return answer.compiled(text);
      const result = await reply
        .graphql(query, { ...context }, operation.variables, operation.operationName)
        .finally(() => ran(query));
      return answer.executed(result.data ?? null, result.errors ?? []);
    } catch (error) {
      return answer.refused(eachError(error));
    }
  });
}

/** The text to run: by hash or as sent; in production only what is known. */
async function documentOf(operation: Operation, documents: Documents, isTrial: boolean): Promise<string> {
  if (operation.hash !== null) return (await documents.find(operation.hash)) ?? unknownDocument();
  const query = operation.query ?? '';
  if (isTrial) return query;
  return (await documents.find(hashOrNothing(query))) ?? unknownDocument();
}

function hashOrNothing(query: string): string {
  try {
    return documentHash(query);
  } catch {
    return '';
  }
}

function unknownDocument(): never {
  throw new GraphQLError('This document is not known here. Reload the page.', {
    extensions: { code: 'DOCUMENT_UNKNOWN' },
  });
}

/** GraphQL over HTTP: what could not be run has no `data`; its status is 4xx, or 200 for a client of plain JSON. */
function answerer(services: Services, facts: RequestFacts, reply: FastifyReply, accept: string | undefined) {
  const isGraphqlType = accept?.includes(GRAPHQL_TYPE) ?? false;
  const format = (error: GraphQLError | Error) => formatError(error, { requestId: facts.requestId, log: services.log });
  const sendText = (status: number, body: string): FastifyReply =>
    reply
      .status(status)
      .header('content-type', isGraphqlType ? `${GRAPHQL_TYPE}; charset=utf-8` : JSON_TYPE)
      .send(body);
  const send = (status: number, body: object): FastifyReply => sendText(status, JSON.stringify(body));

  return {
    compiled: (data: string): FastifyReply => sendText(200, `{"data":${data}}`),
    executed(data: unknown, errors: readonly (GraphQLError | Error)[]): FastifyReply {
      if (errors.length === 0) return send(200, { data });
      const formatted = errors.flatMap(eachError).map(format);
      const code = formatted[0]?.extensions?.code;
      return send(data === null && code !== undefined ? statusOf(code as never) : 200, { data, errors: formatted });
    },
    refused(errors: readonly (GraphQLError | Error)[]): FastifyReply {
      const formatted = errors.map(format);
      const { code, reason } = formatted[0]?.extensions ?? {};
      const isAboutQuery = reason === 'malformed_query' || reason === 'malformed_variable' || reason === 'malformed_id';
      const status = isAboutQuery && !isGraphqlType ? 200 : statusOf((code ?? 'INTERNAL') as never);
      return send(status, { errors: formatted });
    },
  };
}
