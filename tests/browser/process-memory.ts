import { readdirSync, readFileSync } from 'node:fs';

/** What a file below /proc says; nothing where the process has ended. */
const read = (path: string): string => {
  try { return readFileSync(path, 'latin1'); } catch { return ''; }
};

/** Processes of extensions in the browser with this profile: the ones that run ours, its workers among them. */
const extensionProcesses = (profile: string): number[] => {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger), parents = new Map(pids.map((pid) => [pid, Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)] as const)), commands = new Map(pids.map((pid) => [pid, read(`/proc/${pid}/cmdline`)] as const));
  const isOurs = (pid: number): boolean => { for (let at = pid; at > 1; at = parents.get(at) ?? 0) if ((commands.get(at) ?? '').includes(profile)) return true; return false; };
  return pids.filter((pid) => (commands.get(pid) ?? '').includes('--extension-process') && isOurs(pid));
};

/** Megabytes that these processes take together, shared pages in parts (proc(5), smaps_rollup). */
const megabytes = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0), 0) / 1024;

/** Watches the memory of the extension's processes until it is told to stop. Linux only. */
export const watchMemory = (profile: string, every = 100): { stop(): { readonly before: number; readonly peak: number } } => {
  const before = megabytes(extensionProcesses(profile));
  let peak = before;
  const timer = setInterval(() => { peak = Math.max(peak, megabytes(extensionProcesses(profile))); }, every);
  return { stop: () => { clearInterval(timer); return { before, peak: Math.max(peak, megabytes(extensionProcesses(profile))) }; } };
};
