import type { Door, DoorAnswer, WordsRead } from '@between/rules/door.ts';
import { classify } from '@between/triage/classify.ts';
import { rank } from '@between/triage/types.ts';
import type { FastifyInstance } from 'fastify';
import type { MercuriusPlugin } from 'mercurius';
import type { Ctx, RequestFacts, Services } from '../platform/context.ts';
import type { CompiledDocuments } from './compiled/compiled-documents.ts';
import { makeContext } from './context.ts';
import { eachError, formatError } from './error-formatter.ts';
import { storableFields } from './storable.ts';
import { sealForViewer, unsealForViewer } from './viewer-seal.ts';

/** How operations are run, and who hears of each that was. */
export interface Running {
  compiled: CompiledDocuments;
  /** Told after every operation that was executed: a change may have made something old that is kept in memory. */
  ran(document: string): void;
}

/** The pages' way into the API: the same schema, context and policy as over HTTP, without the network hop. */
export function makeDoor(
  app: Pick<FastifyInstance & { graphql: MercuriusPlugin }, 'graphql'>,
  services: Services,
  { compiled, ran }: Running,
  request: RequestFacts,
): Door {
  const setCookies: string[] = [];
  let context: Promise<Ctx> | null = null;
  const contextOf = (): Promise<Ctx> => (context ??= makeContext(services, request, (line) => setCookies.push(line)));
  const { config } = services;

  return {
    setCookies,
    lateHtml: new Map(),
    requestId: request.requestId,
    isTrial: config.isTrial,
    isDemo: config.isDemo,
    exitUrl: config.exitUrl,
    publicOrigin: config.publicOrigin.origin,
    readWords,
    seal: async (words) => sealForViewer(await contextOf(), words),
    unseal: async (sealed) => unsealForViewer(await contextOf(), sealed),
    async graphql(document, given): Promise<DoorAnswer> {
      try {
        const variables = storableFields(given);
        const ctx = await contextOf();
        const ordinary = (text: string, values: Record<string, unknown>) => app.graphql(text, { ...ctx }, values);
        const text = await compiled.answer(ctx, document, variables, ordinary);
        if (text !== null) return { data: JSON.parse(text) };
        const answer = await ordinary(document, variables).finally(() => ran(document));
        if (answer.errors === undefined) return { data: answer.data };
        return {
          data: answer.data,
          errors: answer.errors
            .flatMap(eachError)
            .map((error) => formatError(error, { requestId: request.requestId, log: services.log })),
        };
      } catch (error) {
        return {
          data: null,
          errors: eachError(error).map((each) =>
            formatError(each, { requestId: request.requestId, log: services.log }),
          ),
        };
      }
    },
  };
}

function readWords(text: string): WordsRead {
  const { crisis, flags, reasons } = classify(text);
  return { rank: rank(crisis), flags, reasons };
}
