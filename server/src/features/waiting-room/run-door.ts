import type { AdmissionMode } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { announce, type LivePort } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter, workshopInReach } from '../workshops/readable-workshop.ts';
import { workshopRoomOf } from '../workshops/workshop-room-of.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { tellAllAtDoor, tellDoor } from './tell-door.ts';
import { admitWaiting, decideAtDoor, keepInside, setDoors } from './waiting-room.queries.ts';

type After = Promise<{ workshop: WorkshopRow }>;

/** Lets one person in, also one who was not let in before (TH18). @throws {Conflict} `not_waiting`. */
export function admit(ctx: Ctx, { workshopId, handle }: { workshopId: string; handle: string }): After {
  return atDoor(ctx, workshopId, 'door.admit', (tx) =>
    decideAtDoor(tx, { workshopId, handle }, { from: ['waiting', 'refused'], to: 'admitted' }),
  );
}

/** Does not let in somebody who waits. Whoever is inside is removed with the tools of the room. @throws {Conflict} `not_waiting`. */
export function refuseAdmission(ctx: Ctx, { workshopId, handle }: { workshopId: string; handle: string }): After {
  return atDoor(ctx, workshopId, 'door.refuse', (tx) =>
    decideAtDoor(tx, { workshopId, handle }, { from: ['waiting'], to: 'refused' }),
  );
}

/** Lets everybody in who waits. */
export function admitAll(ctx: Ctx, workshopId: string): After {
  return atDoor(ctx, workshopId, 'door.admit_all', async (tx) => {
    await admitWaiting(tx, workshopId);
    return 'everybody';
  });
}

/** How people come in from now on. Nobody who is inside is sent out by it, and nobody who waits is left behind. */
export async function setWaitingRoom(
  ctx: Ctx,
  { workshopId, admission, note }: { workshopId: string; admission: AdmissionMode; note: string },
): After {
  const room = await workshopRoomOf(ctx, workshopId);
  return atDoor(ctx, workshopId, 'door.set', async (tx) => {
    const waitingNote = intake(note, { kind: 'waitingNote', field: 'note' }).body;
    await lockWorkshop(tx, workshopId);
    if (admission === 'automatic') await admitWaiting(tx, workshopId);
    else if (room !== null && room.state !== 'closed') await keepInside(tx, workshopId);
    await setDoors(tx, workshopId, { admission, waitingNote });
    return 'everybody';
  });
}

/** One act at the door, its line in the audit, and word to whom it is about. */
async function atDoor(
  ctx: Ctx,
  workshopId: string,
  action: string,
  change: (tx: Tx) => Promise<'everybody' | (string & {}) | null>,
): After {
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(ctx.actor, 'waitingRoom.run', facts);

  await transaction(ctx.db, async (tx) => {
    const whom = await change(tx);
    if (whom === null) throw new Conflict('not_waiting');
    const after = whom === 'everybody' ? {} : { accountId: whom };
    await appendAudit(ctx, tx, { action, targetKind: 'workshop', targetId: workshopId, after });
    announce(tx, ctx, (live: LivePort) =>
      whom === 'everybody' ? tellAllAtDoor(live, workshopId) : tellDoor(live, workshop, whom),
    );
  });
  return workshopAfter(ctx, workshopId);
}
