import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { keepSocket } from './socket';
import { parseMultipart, type Received } from './multipart';

type Content = { readonly type: string; readonly body: string | Uint8Array; readonly headers?: Record<string, string> };
export type UploadServer = {
  readonly origin: string;
  /** Every request body that ever came, whole and as it came, with the address and headers in front. */
  readonly raw: Buffer[];
  /** The files among them, in order. */
  readonly files: Received[];
  /** How often a form was posted. */
  readonly posts: { readonly path: string; readonly fields: readonly Received[] }[];
  serve(path: string, content: string | Content): string;
  close(): Promise<void>;
};

/** A vendor's server on this machine: serves given pages, keeps every byte that it is sent. */
export const startServer = async (port = 0): Promise<UploadServer> => {
  const pages = new Map<string, Content>(), raw: Buffer[] = [], files: Received[] = [], posts: UploadServer['posts'] = [];
  const keep = async (request: IncomingMessage): Promise<void> => {
    const body = await buffer(request);
    raw.push(Buffer.concat([Buffer.from(`${request.method} ${decodeURIComponent(request.url ?? '')} ${JSON.stringify(request.headers)}\n`), body]));
    if (request.method !== 'POST' && request.method !== 'PUT') return;
    const path = (request.url ?? '').split('?')[0] ?? '', parts = parseMultipart(body, request.headers['content-type'] ?? '');
    posts.push({ path, fields: parts });
    files.push(...parts.filter(({ name }) => name !== ''));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await keep(request);
    const page = pages.get((request.url ?? '').split('?')[0] ?? '');
    response.writeHead(request.method === 'GET' && !page ? 404 : 200, { 'content-type': page?.type ?? 'text/plain', 'cache-control': 'no-store', ...page?.headers });
    response.end(page?.body ?? 'thank you');
  };
  const server = createServer((request, response) => { answer(request, response).catch(() => response.destroy()); });
  const sockets = new Set<Duplex>();
  server.on('upgrade', (request, socket) => {
    sockets.add(socket);
    raw.push(Buffer.from(`${request.method} ${decodeURIComponent(request.url ?? '')}\n`));
    keepSocket(request, socket, (payload) => raw.push(payload));
  });
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve); });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin, raw, files, posts,
    serve: (path, content) => {
      pages.set(path, typeof content === 'string' ? { type: 'text/html; charset=utf-8', body: content } : content);
      return origin + path;
    },
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      sockets.forEach((socket) => socket.destroy());
      server.close(() => resolve());
    }),
  };
};
