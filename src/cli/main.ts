// The program `role-planner`: what the editor's extension checks and classifies, without an editor.
import { runCli } from './runCli';

// Whoever reads only the first lines, as `head` does, has what they want.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function main(): Promise<void> {
  const { output, problems, exitCode } = await runCli(process.argv.slice(2), {
    environment: process.env,
    systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
    isTerminal: process.stdout.isTTY,
  });
  process.exitCode = exitCode;
  process.stdout.write(output);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
}

main().catch((error: unknown) => {
  process.exitCode = 2;
  process.stderr.write(`role-planner: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
});
