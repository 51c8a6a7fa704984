import type { WebhookKind } from '@between/rules/on-call.ts';
import type { Resolvers, WebhookKind as NamedKind } from '../../graphql/resolvers.generated.ts';
import { addDevice, readDevices, removeDevice } from './change-devices.ts';
import { addWebhook, removeWebhook, testWebhook } from './change-webhooks.ts';
import { readOnCall } from './read-on-call.ts';
import { readPages } from './read-pages.ts';
import { saveChain } from './save-chain.ts';
import { seePage } from './see-page.ts';
import { sendTestPage } from './send-test-page.ts';
import { startDrill } from './start-drill.ts';

/** Names of GraphQL hold no dots. */
const KIND_OF_NAME = {
  crisis_page: 'crisis.page',
  crisis_acknowledged: 'crisis.acknowledged',
  alarm: 'alarm',
} as const satisfies Record<NamedKind, WebhookKind>;
const NAME_OF_KIND = {
  'crisis.page': 'crisis_page',
  'crisis.acknowledged': 'crisis_acknowledged',
  alarm: 'alarm',
} as const satisfies Record<WebhookKind, NamedKind>;

export const onCallResolvers = {
  Query: {
    myPages: (_, _args, ctx) => readPages(ctx),
    myDevices: (_, _args, ctx) => readDevices(ctx),
    onCall: (_, _args, ctx) => readOnCall(ctx),
  },
  Mutation: {
    addDevice: (_, { input }, ctx) => addDevice(ctx, input),
    removeDevice: (_, { id }, ctx) => removeDevice(ctx, id),
    sendTestPage: (_, _args, ctx) => sendTestPage(ctx),
    seePage: (_, { id }, ctx) => seePage(ctx, id),
    saveChain: (_, { accountIds }, ctx) => saveChain(ctx, accountIds),
    addWebhook: (_, { input }, ctx) =>
      addWebhook(ctx, { address: input.address, kinds: input.kinds.map((name) => KIND_OF_NAME[name]) }),
    removeWebhook: (_, { id }, ctx) => removeWebhook(ctx, id),
    testWebhook: (_, { id }, ctx) => testWebhook(ctx, id),
    startDrill: (_, _args, ctx) => startDrill(ctx),
  },
  Webhook: {
    kinds: (webhook) => webhook.kinds.map((kind) => NAME_OF_KIND[kind]),
  },
} satisfies Resolvers;
