import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { tellDoor } from './tell-door.ts';
import { askAtDoor } from './waiting-room.queries.ts';

/** Waits before the room, till somebody decides (TH18); asking again keeps the wait. @throws {Forbidden} `no_seat`, `not_admitted`, … */
export async function askToComeIn(ctx: Ctx, workshopId: string): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'waitingRoom.ask', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  if (!may(actor, 'workshop.attend', facts))
    await transaction(ctx.db, async (tx) => {
      if (await askAtDoor(tx, { workshopId, accountId: actor.id }))
        announce(tx, ctx, (live) => tellDoor(live, workshop, actor.id));
    });
  return workshopAfter(ctx, workshopId);
}
