import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { introspectionFromSchema, parse, print } from 'graphql';

const require = createRequire(import.meta.url);

/** The page's files, from our own origin: nothing is asked of anybody else. */
const FILES: Readonly<Record<string, { of: string; file: string; type: string }>> = {
  'react.js': { of: 'react', file: 'umd/react.production.min.js', type: 'text/javascript' },
  'react-dom.js': { of: 'react-dom', file: 'umd/react-dom.production.min.js', type: 'text/javascript' },
  'graphiql.js': { of: 'graphiql', file: 'graphiql.min.js', type: 'text/javascript' },
  'graphiql.css': { of: 'graphiql', file: 'graphiql.min.css', type: 'text/css' },
};

/** The editor writes styles while it runs: for this page of developers only, never in production. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>GraphiQL</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/graphiql/graphiql.css">
<style>html,body,#editor{height:100%;margin:0}</style><div id="editor"></div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script><script src="/graphiql/graphiql.js"></script><script src="/graphiql/open.js"></script></html>`;

/** One example a persona, named for its tab: sign in first (the cookie goes along), then run the query. */
const EXAMPLES = [
  'query Anybody { site { name staffing { isStaffed peopleOnDuty } } groupCards { name purpose } }',
  'mutation SignInAsMara { signIn(input: { email: "mara@demo.example", password: "calm-harbour-42" }) { __typename } }',
  'query Member { viewer { handle firstSteps } groups(first: 5) { nodes { name viewerCan { post } threads(first: 3) { nodes { title replyCount } } } } }',
  'mutation SignInAsSam { signIn(input: { email: "sam@demo.example", password: "calm-harbour-42" }) { __typename } }',
  'query Moderator { cases(first: 10) { nodes { id lane dueAt status reasons { reason count } } } }',
  'mutation SignInAsAlex { signIn(input: { email: "alex@demo.example", password: "calm-harbour-42" }) { __typename } }',
  'query Operator { goLive { isGreen items { kind isDone missing } } health { peopleWithAccounts casesLate } }',
];

/** The schema comes ready made: the usual introspection query is deeper than any query may be. */
const OPEN = `const tabs = ${JSON.stringify(EXAMPLES.map((query) => ({ query: print(parse(query)) })))};
const fetcher = (params) => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(params) }).then((answer) => answer.json());
fetch('/graphiql/schema.json').then((answer) => answer.json()).then((schema) =>
  ReactDOM.createRoot(document.getElementById('editor')).render(React.createElement(GraphiQL, { fetcher, schema, defaultTabs: tabs })));`;

/** GraphiQL with an example for each persona. Registered in trial only. */
export function registerGraphiql(app: FastifyInstance): void {
  app.get('/graphiql', (_request, reply) =>
    reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(PAGE),
  );
  app.get('/graphiql/open.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(OPEN));
  app.get('/graphiql/schema.json', (_request, reply) => reply.send(introspectionFromSchema(app.graphql.schema)));
  for (const [name, { of, file, type }] of Object.entries(FILES)) {
    app.get(`/graphiql/${name}`, async (_request, reply) =>
      reply
        .type(`${type}; charset=utf-8`)
        .send(await readFile(join(dirname(require.resolve(`${of}/package.json`)), file))),
    );
  }
}
