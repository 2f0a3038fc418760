import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** RFC 6455, 1.3: the value that a server answers with. */
const acceptOf = (key: string): string => createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');

/** RFC 6455, 5.2: length (7, 16 or 64 bits), then four bytes of mask, then the masked payload. Undefined while it is not whole. */
const readFrame = (bytes: Buffer): { readonly payload: Buffer; readonly size: number } | undefined => {
  if (bytes.length < 2) return undefined;
  const short = bytes.readUInt8(1) & 0x7f, start = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < start + 4) return undefined;
  const length = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  const mask = bytes.subarray(start, start + 4), size = start + 4 + length;
  if (bytes.length < size) return undefined;
  return { payload: Buffer.from(bytes.subarray(start + 4, size).map((byte, index) => byte ^ (mask[index % 4] ?? 0))), size };
};

/** Accepts a WebSocket and keeps the payload of each of its frames. */
export const keepSocket = (request: IncomingMessage, socket: Duplex, keep: (payload: Buffer) => void): void => {
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${acceptOf(request.headers['sec-websocket-key'] ?? '')}\r\n\r\n`);
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = readFrame(rest); frame; frame = readFrame(rest)) {
      keep(frame.payload);
      rest = rest.subarray(frame.size);
    }
  });
  socket.on('error', () => undefined);
};
