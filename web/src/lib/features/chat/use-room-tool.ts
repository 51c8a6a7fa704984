import type { toasts } from '#lib/ui/toasts.svelte.ts';
import type { ChatRoom } from './chat-room.svelte.ts';
import { refusedWords } from './chat-words.ts';
import { postQuietly } from './post-quietly.ts';

/** One press on a tool of the room, without leaving the page: its menu closes, a refusal is told beside it. */
export async function useRoomTool(event: SubmitEvent, chat: ChatRoom, toast: ReturnType<typeof toasts>): Promise<void> {
  const menu = event.target instanceof Element ? event.target.closest('details') : null;
  if (menu !== null) menu.open = false;
  await postQuietly(event, (refused) => toast.say(refused ?? refusedWords('')));
  await chat.lookAtAbilities();
}
