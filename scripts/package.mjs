// npm run package: makes role-planner-<version>.vsix and checks what is in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installRootPackages } from './setup/rootPackages.mjs';
import { repository } from './setup/repository.mjs';
import { packVsix } from './package/packVsix.mjs';

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} kB`.padStart(12);

try {
  await installRootPackages();
  const { name, version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const vsix = `${name}-${version}.vsix`;
  const { bytes, files } = packVsix(join(repository, vsix));
  for (const file of files) console.log(`${kilobytes(file.bytes)}  ${file.name}`);
  console.log(`${kilobytes(bytes)}  ${vsix} (packed, ${files.length} files)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
