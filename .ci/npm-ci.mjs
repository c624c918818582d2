// Runs `npm ci` in the given folder, unless what the lock file names is installed already.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const folder = process.argv[2];
const mark = join(folder, 'node_modules', '.invigil-lock');
const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  const command = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const windows = process.platform === 'win32';
  const ran = spawnSync(windows ? 'npm.cmd' : 'npm', command, { cwd: folder, stdio: 'inherit', shell: windows });
  if (ran.status !== 0) {
    console.error(`npm ci failed in ${folder}: install Node 20 or later with npm, and check the network.`);
    process.exit(1);
  }
  writeFileSync(mark, lock);
}
