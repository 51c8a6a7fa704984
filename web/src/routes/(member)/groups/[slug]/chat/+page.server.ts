import { aroundGroup } from '#lib/features/groups/role-holders.server.ts';
import * as talk from '#lib/features/chat/talk.server.ts';
import { closedPlace, keepForLater, passToOnCall } from '#lib/features/safety/closed.server.ts';
import { ChatPageDocument, RoomOfGroupDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, parent }) => {
  const before = Number(url.searchParams.get('before')) || null;
  const { group } = await gql(ChatPageDocument, { slug: params.slug, before });
  const { room } = group;
  if (room == null) return { group, room: null, talk: null, closed: null };
  const { shell } = await parent();
  const near = talk.nearOf(shell);
  const { therapists } = await aroundGroup(params.slug);
  return {
    group,
    room,
    talk: { ...(await talk.loadTalk(room, url, near)), therapists },
    closed: CLOSED.includes(room.viewerCan.sayRefusal ?? '')
      ? await closedPlace(url, { ...near, slug: params.slug, now: shell.loadedAt })
      : null,
    ownsFoot: true,
    isFullBleed: true,
  };
};

/** Nobody is there: then the box may be the one of a group that closes. */
const CLOSED = ['unstaffed', 'room_closed'];

async function roomIdOf(slug: string): Promise<string> {
  const { group } = await gql(RoomOfGroupDocument, { slug });
  return talk.roomOrNothing(group.room?.id);
}

export const actions: Actions = {
  say: (event) => talk.say(event, () => roomIdOf(event.params.slug)),
  edit: (event) => talk.edit(event),
  choose: (event) => talk.choose(event),
  onCall: async ({ request, params, url }) =>
    passToOnCall(request, `room:${await roomIdOf(params.slug)}`, url.pathname),
  keep: async ({ request, params, url }) => keepForLater(request, `room:${await roomIdOf(params.slug)}`, url.pathname),
  line: (event) => talk.line(event),
  tool: (event) => talk.tool(event, () => roomIdOf(event.params.slug)),
};
