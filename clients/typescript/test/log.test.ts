import assert from 'node:assert/strict';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ValueLedgerClient } from '@valueledger/client';
import { hours, registerLitterPick } from './litterPick.js';
import { RunningLedger } from './runningLedger.js';

// Written from RFC 6962, RFC 9162, c2sp.org/signed-note, c2sp.org/tlog-checkpoint and c2sp.org/tlog-tiles alone, over Node's own crypto.

let ledger: RunningLedger;
let client: ValueLedgerClient;

before(async () => {
  ledger = await RunningLedger.start();
  client = await ledger.organisation('malmesbury');
  await registerLitterPick(client);
  await record(1, 530);
});
after(() => ledger?.stop());

test('A checkpoint is signed with the key of the log and has the root of its records', async () => {
  const checkpoint = await signedCheckpoint();
  const leaves = await leavesOf();
  assert.equal(checkpoint.size, leaves.length);
  assert.deepEqual(checkpoint.root, rootOf(leaves));
  assert.deepEqual((await signedCheckpoint(300)).root, rootOf(leaves.slice(0, 300)));
});

test('Each record is proved to be in the log, and a forged one is not', async () => {
  const leaves = await leavesOf();
  for (const size of [1, 2, 255, 256, 257, 513, leaves.length]) {
    const { root } = await signedCheckpoint(size);
    for (const sequence of new Set([1, Math.ceil(size / 2), size])) {
      const proof = await client.log.proveInclusion(sequence, size);
      const path = proof.hashes.map((hash) => Buffer.from(hash, 'base64'));
      assert.deepEqual(Buffer.from(proof.leafHash, 'base64'), leaves[sequence - 1]);
      assert.ok(isIncluded(sequence - 1, size, leaves[sequence - 1]!, path, root));
      assert.ok(!isIncluded(sequence - 1, size, leafOf('{"forged":true}'), path, root));
    }
  }
});

test('A log that grew is proved to begin with the log of an earlier checkpoint', async () => {
  const earlier = await signedCheckpoint();
  await record(531, 700);
  const later = await signedCheckpoint();
  assert.ok(later.size > earlier.size);
  for (const from of [1, 2, 256, 300, earlier.size]) {
    const first = await signedCheckpoint(from);
    const proof = (await client.log.proveConsistency(from, later.size)).hashes.map((hash) => Buffer.from(hash, 'base64'));
    assert.ok(isConsistent(first.size, later.size, first.root, later.root, proof));
    assert.ok(!isConsistent(first.size, later.size, leafOf('another'), later.root, proof));
  }
});

test('Tiles give the same tree and the same texts', async () => {
  const { size, root } = await signedCheckpoint();
  const hashes: Buffer[] = [];
  const texts: string[] = [];
  for (let index = 0; index * 256 < size; index++) {
    const width = Math.min(256, size - index * 256);
    const path = `${String(index).padStart(3, '0')}${width < 256 ? `.p/${width}` : ''}`;
    const tile = Buffer.from(await (await client.log.tile('0', path)).bytes());
    for (let at = 0; at < tile.length; at += 32) hashes.push(tile.subarray(at, at + 32));
    const bundle = Buffer.from(await (await client.log.tile('entries', path)).bytes());
    for (let at = 0; at < bundle.length; at += 2 + bundle.readUInt16BE(at)) {
      texts.push(bundle.subarray(at + 2, at + 2 + bundle.readUInt16BE(at)).toString('utf8'));
    }
  }
  assert.deepEqual(rootOf(hashes), root);
  assert.deepEqual(rootOf(texts.map(leafOf)), root);
  const lines = (await (await client.log.export()).text()).trimEnd().split('\n');
  assert.deepEqual(lines.map((line) => (JSON.parse(line) as { canonical: string }).canonical), texts);
});

async function record(first: number, last: number): Promise<void> {
  for (let number = first; number <= last; number += 100) {
    const count = Math.min(100, last - number + 1);
    await client.entries.recordBatch(Array.from({ length: count }, (_, index) => hours('1.25', 13, `sheet-${number + index}`)));
  }
}

async function leavesOf(): Promise<Buffer[]> {
  const leaves: Buffer[] = [];
  for await (const record of client.log.list()) {
    leaves.push(leafOf(record.canonical));
    assert.equal(record.sequence, leaves.length);
  }
  return leaves;
}

interface Checkpoint {
  readonly size: number;
  readonly root: Buffer;
}

/** A checkpoint whose signature holds. */
async function signedCheckpoint(size?: number): Promise<Checkpoint> {
  const note = await (await client.log.checkpoint(size)).text();
  const { origin, keys } = await client.log.keys();
  const [name, id, key] = splitOnce(keys.at(-1)!.verifierKey);
  const bytes = Buffer.from(key, 'base64');
  assert.equal(name, origin);
  assert.equal(bytes[0], 1);
  const keyId = createHash('sha256').update(`${name}\n`).update(bytes).digest().subarray(0, 4);
  assert.equal(keyId.toString('hex'), id);

  const end = note.lastIndexOf('\n\n') + 1;
  const text = note.slice(0, end);
  const line = note.slice(end + 1, -1);
  assert.ok(line.startsWith(`— ${name} `));
  const signature = Buffer.from(line.slice(`— ${name} `.length), 'base64');
  assert.deepEqual(signature.subarray(0, 4), keyId);
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(1).toString('base64url') },
    format: 'jwk',
  });
  assert.ok(verify(null, Buffer.from(text), publicKey, signature.subarray(4)));

  const lines = text.split('\n');
  assert.equal(lines[0], origin);
  return { size: Number(lines[1]), root: Buffer.from(lines[2]!, 'base64') };
}

function splitOnce(verifierKey: string): [string, string, string] {
  const first = verifierKey.indexOf('+');
  const second = verifierKey.indexOf('+', first + 1);
  return [verifierKey.slice(0, first), verifierKey.slice(first + 1, second), verifierKey.slice(second + 1)];
}

function leafOf(text: string): Buffer {
  return createHash('sha256').update(Buffer.from([0])).update(text, 'utf8').digest();
}

function nodeOf(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.from([1])).update(left).update(right).digest();
}

/** RFC 6962, section 2.1. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0]!;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeOf(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

/** RFC 9162, section 2.1.3.2. */
function isIncluded(index: number, size: number, leaf: Buffer, path: readonly Buffer[], root: Buffer): boolean {
  let [node, last, hash] = [index, size - 1, leaf];
  for (const part of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeOf(part, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeOf(hash, part);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && hash.equals(root);
}

/** RFC 9162, section 2.1.4.2. */
function isConsistent(from: number, to: number, first: Buffer, second: Buffer, proof: readonly Buffer[]): boolean {
  if (from === to) return proof.length === 0 && first.equals(second);
  const path = Number.isInteger(Math.log2(from)) ? [first, ...proof] : [...proof];
  if (path.length === 0) return false;
  let [node, last] = [from - 1, to - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [older, newer] = [path[0]!, path[0]!];
  for (const part of path.slice(1)) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [older, newer] = [nodeOf(part, older), nodeOf(part, newer)];
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      newer = nodeOf(newer, part);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && older.equals(first) && newer.equals(second);
}

function half(value: number): number {
  return Math.floor(value / 2);
}
