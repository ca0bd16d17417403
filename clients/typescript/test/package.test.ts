import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { RunningLedger } from './runningLedger.js';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const OWN = join('node_modules', '@valueledger', 'client');

let folder: string;
let files: string[];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'valueledger-package-'));
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], HOME));
  files = packed.files.map((file: { path: string }) => file.path);
  await mkdir(join(folder, OWN), { recursive: true });
  run('tar', ['-xzf', join(folder, packed.filename), '--strip-components=1', '-C', OWN], folder);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
});
after(() => rm(folder, { recursive: true }));

function run(command: string, words: string[], where: string, environment: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: where, encoding: 'utf8', env: { ...process.env, ...environment } });
  assert.equal(status, 0, `${command} ${words.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

test('The package has the client, its types, its licence and its page, and needs no other package', async () => {
  assert.ok(['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts'].every((file) => files.includes(file)));
  assert.deepEqual(files.filter((file) => !/^(dist\/|LICENSE$|README\.md$|package\.json$)/.test(file)), []);
  const said = JSON.parse(await readFile(join(folder, OWN, 'package.json'), 'utf8'));
  assert.equal(said.dependencies, undefined);
  assert.equal(await readFile(join(HOME, 'LICENSE'), 'utf8'), await readFile(join(HOME, '../../LICENSE'), 'utf8'));
});

test('The examples of its page work', async () => {
  const examples = [...(await readFile(join(HOME, 'README.md'), 'utf8')).matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]!);
  assert.equal(examples.length, 2);
  for (const [index, example] of examples.entries()) await writeFile(join(folder, `example${index}.ts`), example);
  const names = examples.map((_, index) => `example${index}.ts`);
  const types = ['--types', 'node', '--typeRoots', join(HOME, 'node_modules', '@types')];
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--module', 'nodenext'];
  run(process.execPath, [join(HOME, 'node_modules', 'typescript', 'bin', 'tsc'), ...strict, ...types, ...names], folder);

  const ledger = await RunningLedger.start();
  try {
    await ledger.organisation('malmesbury');
    const environment = { LEDGER_URL: ledger.address, LEDGER_KEY: await ledger.key('malmesbury') };
    const rows = ['2.5,2024-05-11', 'two,2024-05-12'].map((row) => `litter-pick,volunteer-time,${row}`);
    await writeFile(join(folder, 'sessions.csv'), ['programme,measure,Hours given,date', ...rows].join('\n'));
    assert.equal(run(process.execPath, ['example0.js'], folder, environment), '2024-05-04 2.5 hour\n2.5 hours are worth 28.60 GBP\n');
    assert.match(run(process.execPath, ['example1.js'], folder, environment), /^2 rows read\nRow 3: \w+\n<!DOCTYPE html>/);
  } finally {
    await ledger.stop();
  }
});
