import { WebSocketServer } from 'ws';

/** The limit of fan-out: whatever anybody says is sent to every socket. No room, no rule, no database. */
const server = new WebSocketServer({ port: Number(process.env['PORT']), perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (message) => {
    const text = String(message);
    for (const client of server.clients) client.send(text);
  });
});
server.on('listening', () => console.log('listening'));
process.once('SIGTERM', () => process.exit(0));
