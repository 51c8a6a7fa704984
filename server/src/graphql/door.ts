import type { Door, DoorAnswer } from '@between/rules/door.ts';
import type { FastifyInstance } from 'fastify';
import type {} from 'mercurius';
import type { GraphQLError } from 'graphql';
import type { Ctx, RequestFacts, Services } from '../platform/context.ts';
import { makeContext } from './context.ts';
import { formatError } from './error-formatter.ts';

/** The pages' way into the API: the same schema, context and policy as over HTTP, without the network hop. */
export function makeDoor(app: FastifyInstance, services: Services, request: RequestFacts): Door {
  const setCookies: string[] = [];
  let context: Promise<Ctx> | null = null;
  const { config } = services;

  return {
    setCookies,
    requestId: request.requestId,
    isTrial: config.isTrial,
    isDemo: config.isDemo,
    exitUrl: config.exitUrl,
    publicOrigin: config.publicOrigin.origin,
    async graphql(document, variables): Promise<DoorAnswer> {
      try {
        context ??= makeContext(services, request, (line) => setCookies.push(line));
        const answer = await app.graphql(document, { ...(await context) }, variables);
        if (answer.errors === undefined) return { data: answer.data };
        return { data: answer.data, errors: answer.errors.map((error) => formatError(error, { requestId: request.requestId, log: services.log })) };
      } catch (error) {
        return { data: null, errors: thrown(error).map((each) => formatError(each, { requestId: request.requestId, log: services.log })) };
      }
    },
  };
}

/** mercurius throws validation failures with the single errors inside. */
function thrown(error: unknown): (GraphQLError | Error)[] {
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) return error.errors;
  return [error instanceof Error ? error : new Error(String(error))];
}
