import type { Channel } from './helpline.ts';

/** The address that reaches a channel: `tel:`, `sms:` (with the word to send, if any) or https. */
export function linkOf(channel: Channel): string {
  switch (channel.kind) {
    case 'call':
      return `tel:${channel.value}`;
    case 'text':
      return channel.word === undefined ? `sms:${channel.value}` : `sms:${channel.value}?&body=${channel.word}`;
    case 'chat':
    case 'web':
      return channel.value;
  }
}
