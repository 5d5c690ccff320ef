import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

const program = join(process.cwd(), 'bin/role-planner.cjs');

/** Runs the program as a child process, in English unless the environment or an option says otherwise. */
export function runProgram(args: readonly string[], { cwd, input, env }: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, input, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...env } });
  return { code: status, out: stdout, err: stderr };
}

/** A folder with these files in it, by path; it is removed when the work is done. */
export function inFolder<Result>(files: Readonly<Record<string, string | Uint8Array>>, work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'role planner 规划-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
