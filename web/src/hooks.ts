import type { Transport } from '@sveltejs/kit/hooks';
import { ServerOnly } from '#lib/server-only.ts';

export const transport: Transport = {
  ServerOnly: {
    encode: (value) => value instanceof ServerOnly && (value.isSent ? value.html : 1),
    decode: (value: string | 1) => new ServerOnly(value === 1 ? null : value, false),
  },
};
