import { STRICT_MUTATIONS } from '@between/rules/http.ts';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import type { RequestFacts } from '../platform/context.ts';
import { RateLimited } from '../platform/errors.ts';
import type { AddressLimits } from './address-limits.ts';

/** Counts sign-ins over HTTP by address, each alias of one request too. The pages' forms are counted by the guard. */
export function limitTries(app: FastifyInstance, limits: AddressLimits): void {
  app.graphql.addHook(
    'preExecution',
    async (schema, document, context: MercuriusContext & { request?: RequestFacts }) => {
      // Only a request that came over HTTP carries a reply.
      const facts = context.request;
      if (context.reply === undefined || facts === undefined) return;
      for (let tries = triesIn(schema, document); tries > 0; tries -= 1) {
        const wait = await limits.take('strict', facts.clientAddress);
        if (wait !== null) throw new RateLimited(wait);
      }
    },
  );
}

/** Every such mutation of a document, also inside fragments: each alias is a try of its own. A field of the same name elsewhere is none. */
function triesIn(schema: GraphQLSchema, document: DocumentNode): number {
  const types = new TypeInfo(schema);
  let tries = 0;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        if (types.getParentType() !== schema.getMutationType()) return;
        if (STRICT_MUTATIONS.some((name) => name === field.name.value)) tries += 1;
      },
    }),
  );
  return tries;
}
