// Stands between a driver and its Neo4j, and breaks connections at a commit.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Bolt's message COMMIT, as one chunk. */
const commit = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);

export interface BoltProxy {
  readonly uri: string;
  /** Breaks the next connection that commits: before the server knows of it, or before the client has the answer. */
  breakCommit(when: 'before' | 'after'): void;
  close(): void;
}

export async function openBoltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let breaks: 'before' | 'after' | undefined;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let isBroken = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.on('data', (data) => {
      if (breaks !== undefined && data.includes(commit)) {
        isBroken = true;
        if (breaks === 'after') upstream.write(data, () => setTimeout(() => upstream.end(), 500));
        else upstream.destroy();
        breaks = undefined;
        client.destroy();
        return;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => void (isBroken || client.write(data)));
    client.on('close', () => void (isBroken || upstream.destroy()));
    upstream.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    breakCommit: (when) => void (breaks = when),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
