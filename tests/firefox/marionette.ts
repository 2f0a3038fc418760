import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Firefox's own remote protocol: it sees extension pages, which WebDriver BiDi (and so puppeteer) does not. Messages are JSON arrays with
 * their length before them (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export type Firefox = {
  call(command: string, args?: object): Promise<{ readonly value: unknown }>;
  /** Runs a script in the page of the window in front and gives back what it returns. */
  run<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  goTo(address: string): Promise<void>;
  /** Switches to the window or tab whose address matches, waiting until there is one. */
  switchTo(address: RegExp): Promise<void>;
  close(): Promise<void>;
};

/** Prefs of a quiet profile; the id in our package becomes a known address. */
export const ADDRESS = 'moz-extension://11111111-2222-4333-8444-555555555555';
const prefsFor = (port: number): string => Object.entries({
  'marionette.port': port, 'browser.shell.checkDefaultBrowser': false, 'datareporting.policy.dataSubmissionEnabled': false, 'app.update.disabledForTesting': true,
  'extensions.webextensions.uuids': JSON.stringify({ 'prewash@prewash.invalid': ADDRESS.slice('moz-extension://'.length) }), 'browser.startup.homepage_override.mstone': 'ignore',
}).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n');

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
const opened = async (port: number): Promise<Socket> => {
  for (let left = 100; left > 0; left -= 1) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const one = connect(port, '127.0.0.1', () => resolve(one));
      one.on('error', () => resolve(undefined));
    });
    if (socket) return socket;
    await pause(300);
  }
  throw new Error('Firefox did not start.');
};

type Waiting = { resolve(value: { readonly value: unknown }): void; reject(error: Error): void };
const talk = (socket: Socket): Firefox['call'] => {
  const waiting = new Map<number, Waiting>();
  let rest = Buffer.alloc(0), next = 1;
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(58); colon > 0; colon = rest.indexOf(58)) {
      const length = Number(rest.subarray(0, colon).toString()), end = colon + 1 + length;
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString()) as readonly unknown[];
      rest = rest.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { error: string; message: string } | null, { value: unknown }];
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.reject(new Error(`${error.error}: ${error.message}`)); else call?.resolve(result);
    }
  });
  return (command, args = {}) => new Promise((resolve, reject) => {
    const id = next++, text = JSON.stringify([0, id, command, args]);
    waiting.set(id, { resolve, reject });
    socket.write(`${Buffer.byteLength(text)}:${text}`);
  });
};

/** Starts a fresh Firefox with the extension in it. */
export const launchFirefox = async (executable: string, extension: string, port: number): Promise<Firefox> => {
  const profile = await mkdtemp(join(tmpdir(), 'prewash-firefox-'));
  await writeFile(join(profile, 'user.js'), prefsFor(port));
  const process = spawn(executable, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const socket = await opened(port), call = talk(socket);
  await call('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
  await call('Addon:Install', { path: extension, temporary: true });
  const run: Firefox['run'] = async (script, ...args) => (await call('WebDriver:ExecuteScript', { script, args })).value as never;
  return {
    call, run,
    goTo: async (address) => void await call('WebDriver:Navigate', { url: address }),
    switchTo: async (address) => {
      for (let left = 100; left > 0; left -= 1) {
        for (const handle of (await call('WebDriver:GetWindowHandles') as unknown as readonly string[])) {
          await call('WebDriver:SwitchToWindow', { handle, focus: false });
          if (address.test(await run<string>('return location.href'))) return;
        }
        await pause(200);
      }
      throw new Error(`no window at ${String(address)}`);
    },
    close: async () => {
      await call('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      process.kill('SIGKILL');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
