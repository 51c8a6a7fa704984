/** One viewer in a process of its own, so that a test can stop it as a machine stops: it says its offer, and then that it is open. */
import { MediaClient } from './media-client.ts';

const { client, offer } = await MediaClient.offer('play', { address: process.argv[2] ?? '127.0.0.1' });
process.on('message', (answer) => client.accept(String(answer)));
process.on('disconnect', () => process.exit(0));
process.send?.(offer);
setInterval(() => client.isOpen && process.send?.('open'), 20);
