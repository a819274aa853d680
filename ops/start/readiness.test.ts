import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { findFreePort } from '../embedded/free-port.ts';
import { waitWhileRestarting } from './readiness.ts';

describe('a request while the API starts again', () => {
  it('waits until somebody answers, even with an error', async () => {
    const port = await findFreePort();
    const server = createServer((_request, response) => response.writeHead(500).end('no'));
    const waiting = waitWhileRestarting(`http://127.0.0.1:${port}`);
    const first = await Promise.race([waiting.then(() => 'done'), pause(300, 'waits')]);
    expect(first).toBe('waits');
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    await expect(waiting).resolves.toBeUndefined();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
