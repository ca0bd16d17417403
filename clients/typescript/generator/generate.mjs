// Generates src/generated from the committed document.
//   node generator/generate.mjs           writes the files
//   node generator/generate.mjs --check   writes nothing; names the files that differ and exits with 1 if there are any
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { shapesOf, splitDecimals } from './decimals.mjs';

const HEAD = '// Generated from openapi/valueledger-v1.json by `npm run generate`; do not edit.\n\n';
const folder = new URL('../src/generated/', import.meta.url);

const committed = JSON.parse(await readFile(new URL('../../../openapi/valueledger-v1.json', import.meta.url), 'utf8'));
const document = splitDecimals(committed);
const files = { 'schema.ts': await types(), 'operations.ts': operations(), 'shapes.ts': shapes() };

const differing = [];
for (const [name, text] of Object.entries(files)) {
  const path = new URL(name, folder);
  if ((await readFile(path, 'utf8').catch(() => '')) !== text) differing.push([name, path, text]);
}

if (process.argv.includes('--check')) {
  for (const [name] of differing) console.error(`src/generated/${name} differs; run npm run generate and commit what it writes.`);
  if (differing.length === 0) console.log('The generated types are up to date.');
  process.exitCode = differing.length === 0 ? 0 : 1;
} else {
  await mkdir(folder, { recursive: true });
  for (const [, path, text] of differing) await writeFile(path, text);
}

async function types() {
  const nodes = await openapiTS(withoutAsides(document), {
    alphabetize: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    inject: "import type { DecimalInput, DecimalText } from '../decimals.js';\n",
    silent: true,
    transform: (schema) => {
      if (!schema['x-decimal']) return undefined;
      const type = ts.factory.createTypeReferenceNode(schema['x-decimal']);
      const nullable = Array.isArray(schema.type) && schema.type.includes('null');
      return nullable ? ts.factory.createUnionTypeNode([type, ts.factory.createLiteralTypeNode(ts.factory.createNull())]) : type;
    },
  });
  return HEAD + astToString(nodes);
}

/** Without examples and refusals, which would make the types ten times as long; every refusal is a ValueLedgerError. */
function withoutAsides(node) {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map(withoutAsides);
  const kept = Object.entries(node).filter(([name]) => name !== 'example' && name !== 'examples' && !/^[45]\d\d$/.test(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutAsides(inner)]));
}

/** What the client must know about an operation to send it. */
function operations() {
  const lines = [];
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const body = nameOf(operation.requestBody?.content);
      const answer = nameOf((operation.responses['200'] ?? operation.responses['201'])?.content);
      const parts = [`method: '${method.toUpperCase()}'`, `path: '${path}'`];
      if (body) parts.push(`body: '${body}'`);
      if (answer) parts.push(`answer: '${answer}'`);
      lines.push(`  ${operation.operationId}: { ${parts.join(', ')} },\n`);
    }
  }
  return `${HEAD}export const routes = {\n${lines.sort().join('')}} as const;\n`;
}

function nameOf(content) {
  return content?.['application/json']?.schema.$ref.split('/').at(-1);
}

function shapes() {
  const lines = Object.entries(shapesOf(document)).map(([name, shape]) => `  ${name}: ${JSON.stringify(shape)},\n`);
  return `${HEAD}import type { Shape } from '../exactJson.js';\n\nexport const shapes: Readonly<Record<string, Shape>> = {\n${lines.join('')}};\n`;
}
