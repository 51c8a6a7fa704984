import * as talk from '#lib/features/chat/talk.server.ts';
import { ChatPageDocument, RoomOfGroupDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, parent }) => {
  const before = Number(url.searchParams.get('before')) || null;
  const { group } = await gql(ChatPageDocument, { slug: params.slug, before });
  const { room } = group;
  if (room == null) return { group, room: null, talk: null };
  const { shell } = await parent();
  return {
    group,
    room,
    talk: await talk.loadTalk(room, url, talk.nearOf(shell)),
    ownsFoot: true,
    isFullBleed: true,
  };
};

async function roomIdOf(slug: string): Promise<string> {
  const { group } = await gql(RoomOfGroupDocument, { slug });
  return talk.roomOrNothing(group.room?.id);
}

export const actions: Actions = {
  say: (event) => talk.say(event, () => roomIdOf(event.params.slug)),
  edit: (event) => talk.edit(event),
  choose: (event) => talk.choose(event),
  line: (event) => talk.line(event),
  tool: (event) => talk.tool(event, () => roomIdOf(event.params.slug)),
};
