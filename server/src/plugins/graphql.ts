import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import { mercurius } from 'mercurius';
import { assembleResolvers, assembleSchema } from '../graphql/assemble.ts';
import { type Ctx, makeContext } from '../graphql/context.ts';
import { Documents, documentHash } from '../graphql/documents.ts';
import { eachError, formatError, statusOf } from '../graphql/error-formatter.ts';
import { sizeLimit } from '../graphql/limits.ts';
import type { RequestFacts, Services } from '../platform/context.ts';

interface GraphqlBody {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/** The API: SDL first, compiled execution, the web app's documents by hash; in production nothing but known documents. */
export async function registerGraphql(
  app: FastifyInstance,
  services: Services,
  factsOf: (request: FastifyRequest) => RequestFacts,
): Promise<void> {
  const { config, log } = services;
  const documents = await Documents.open(services);

  await app.register(mercurius, {
    schema: assembleSchema(),
    resolvers: assembleResolvers() as never,
    path: '/graphql',
    graphiql: config.isTrial,
    jit: 1,
    cache: 1024,
    validationRules: config.isTrial ? [sizeLimit] : [sizeLimit, NoSchemaIntrospectionCustomRule],
    context: (request, reply) =>
      makeContext(services, factsOf(request), (line) => void reply.header('set-cookie', line)),
    errorFormatter: (result, context) => {
      const requestId = (context as unknown as { request?: RequestFacts }).request?.requestId ?? 'unknown';
      const errors = (result.errors ?? []).flatMap(eachError).map((error) => formatError(error, { requestId, log }));
      const isWhole = result.data != null;
      const code = errors[0]?.extensions?.code;
      const status = isWhole || code === undefined ? 200 : statusOf(code as never);
      return { statusCode: status, response: { data: result.data ?? null, errors: errors as never } };
    },
    additionalRouteOptions: {
      preHandler: (request: FastifyRequest) => resolveDocument(request, documents, config.isTrial),
    },
  });
}

/** Replaces a hash by its document; in production refuses every document that is not known. */
async function resolveDocument(request: FastifyRequest, documents: Documents, isTrial: boolean): Promise<void> {
  const body = request.body as GraphqlBody | null;
  if (body === null || typeof body !== 'object') return;
  const hash = body.extensions?.persistedQuery?.sha256Hash;
  if (typeof hash === 'string') {
    body.query = (await documents.find(hash)) ?? unknownDocument();
    return;
  }
  if (isTrial) return;
  if (typeof body.query !== 'string' || (await documents.find(hashOrNothing(body.query))) === null) unknownDocument();
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

export type { Ctx };
