import { randomUUID } from 'node:crypto';
import { BE_PRESENT, LEAVE_ROOM, ROOM_OF, SAY_LINE } from './documents.ts';
import type { Stage, StoryEvent } from './stage.ts';
import { talks } from './story/live-talk.ts';
import type { StoryLine } from './story/types.ts';

/** A pause this long is the end of an evening. */
const EVENING_MINUTES = 120;

/** Evenings in live rooms: a facilitator opens, people talk, the room closes. */
export function tellLive(stage: Stage): StoryEvent[] {
  return talks.flatMap(({ group, host, lines }) => {
    const said = new Map<string, string>();
    let roomId = '';
    const open = async (): Promise<void> => {
      const found = await stage.ask<{ group: { room: { id: string } } }>(host, ROOM_OF, { slug: group });
      roomId = found.group.room.id;
      await stage.ask(host, BE_PRESENT, { id: roomId });
    };
    const leave = async (): Promise<void> => {
      await stage.ask(host, LEAVE_ROOM, { id: roomId });
      await stage.settle();
    };
    const say = (line: StoryLine) => async (): Promise<void> => {
      const input = {
        roomId,
        clientId: randomUUID(),
        body: line.body,
        ...(line.answers === undefined ? {} : { replyTo: said.get(line.answers) }),
      };
      const answer = await stage.ask<{ sayLine: { line: { id: string } } }>(line.by, SAY_LINE, { input });
      if (line.key !== undefined) said.set(line.key, answer.sayLine.line.id);
    };
    return lines.flatMap((line, place): StoryEvent[] => {
      const [before, after] = [lines[place - 1], lines[place + 1]];
      const begins = before === undefined || before.minutesAgo - line.minutesAgo > EVENING_MINUTES;
      const ends = after === undefined || line.minutesAgo - after.minutesAgo > EVENING_MINUTES;
      return [
        ...(begins ? [{ minutesAgo: line.minutesAgo + 1, happen: open }] : []),
        { minutesAgo: line.minutesAgo, happen: say(line) },
        // The last evening goes on: whoever looks at the demo comes into an open room.
        ...(ends && after !== undefined ? [{ minutesAgo: line.minutesAgo - 1, happen: leave }] : []),
      ];
    });
  });
}
