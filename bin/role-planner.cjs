#!/usr/bin/env node
// Runs the command line, which is built on first use: a fresh clone has only its sources.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const repository = join(__dirname, '..');
const program = join(repository, 'dist/cli.js');

function build() {
  if (!existsSync(join(repository, 'node_modules/esbuild'))) {
    console.error(`role-planner is not installed yet. Run "npm ci" in ${repository}.`);
    return false;
  }
  // Its words go to the standard error: the standard output belongs to the result.
  const { status } = spawnSync(process.execPath, ['esbuild.js'], { cwd: repository, stdio: ['ignore', 2, 2] });
  return status === 0 && existsSync(program);
}

if (existsSync(program) || build()) require(program);
else process.exitCode = 2;
