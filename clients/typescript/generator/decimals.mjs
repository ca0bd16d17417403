// Prepares the document for the generator of types: what is a decimal in a request may be sent as text or number, and what is a decimal in
// an answer is text. A schema with decimals that is in both gets a second name for answers: FigureDraft is FigureAsSent there.

const PREFIX = '#/components/schemas/';

/** A copy of the document in which each decimal names its type: `DecimalInput` or `DecimalText`. */
export function splitDecimals(document) {
  const copy = structuredClone(document);
  const schemas = copy.components.schemas;
  const operations = Object.values(copy.paths).flatMap((path) => Object.values(path));
  const asked = closure(schemas, operations.map((operation) => operation.requestBody));
  const answered = closure(schemas, operations.map((operation) => operation.responses));
  const exact = new Set([...answered].filter((name) => hasDecimals(schemas, name)));
  const renamed = new Map([...exact].filter((name) => asked.has(name)).map((name) => [name, nameAsSent(name)]));

  for (const [name, stated] of renamed) {
    if (stated in schemas) throw new Error(`${name} cannot be ${stated} in answers: that name is taken.`);
    schemas[stated] = structuredClone(schemas[name]);
  }

  const inAnswers = new Set([...exact].map((name) => renamed.get(name) ?? name));
  for (const [name, schema] of Object.entries(schemas)) {
    mark(schema, inAnswers.has(name) ? 'DecimalText' : 'DecimalInput', inAnswers.has(name) ? renamed : new Map());
    schemas[name] = withShortForm(schema);
  }
  for (const operation of operations) mark(operation.responses, 'DecimalText', renamed);

  return copy;
}

/** For each schema with decimals: which members are decimals, and which lead to others. */
export function shapesOf(document) {
  const schemas = document.components.schemas;
  const names = Object.keys(schemas).filter((name) => hasDecimals(schemas, name));
  return Object.fromEntries(names.sort().map((name) => [name, shapeOf(schemas[name], new Set(names))]));
}

function shapeOf(schema, names) {
  if (isDecimal(schema)) return 'decimal';
  if (schema.$ref) return names.has(nameOf(schema.$ref)) ? nameOf(schema.$ref) : undefined;
  if (schema.items) return shapeOf(schema.items, names);
  const parts = (schema.oneOf ?? []).map((part) => shapeOf(part, names)).filter(Boolean);
  if (parts.length > 0) return parts.length === 1 ? parts[0] : { '': parts.find(isText), ...parts.find((part) => !isText(part)) };

  const members = Object.entries(schema.properties ?? {}).map(([member, inner]) => [member, shapeOf(inner, names)]);
  if (schema.additionalProperties) members.push(['*', shapeOf(schema.additionalProperties, names)]);
  const shaped = members.filter(([, shape]) => shape !== undefined);
  return shaped.length > 0 ? Object.fromEntries(shaped) : undefined;
}

const isText = (shape) => typeof shape === 'string';
const isDecimal = (schema) => schema.format === 'decimal' || schema['x-decimal'] !== undefined;
const nameOf = (reference) => reference.slice(PREFIX.length);
const nameAsSent = (name) => `${name.replace(/Draft$/, '')}AsSent`;

/** The short form of a figure is a number or an object; each gets a type of its own. */
function withShortForm(schema) {
  if (!Array.isArray(schema.type) || !schema.type.includes('object') || schema.type.includes('null')) return schema;
  const { type, 'x-decimal': decimal, description, ...object } = schema;
  const single = type.find((word) => word !== 'object');
  return { description, oneOf: [{ type: single, ...(decimal && { 'x-decimal': decimal }) }, { type: 'object', ...object }] };
}

function mark(node, decimal, renamed) {
  for (const part of everyObject(node)) {
    if (part.format === 'decimal') {
      part['x-decimal'] = decimal;
      delete part.format;
    }
    if (part.$ref && renamed.has(nameOf(part.$ref))) part.$ref = PREFIX + renamed.get(nameOf(part.$ref));
  }
}

function hasDecimals(schemas, name) {
  return [...closure(schemas, [{ $ref: PREFIX + name }])].some((inner) => [...everyObject(schemas[inner])].some(isDecimal));
}

function closure(schemas, roots) {
  const seen = new Set();
  const waiting = [...roots];
  while (waiting.length > 0) {
    for (const part of everyObject(waiting.pop())) {
      if (part.$ref?.startsWith(PREFIX) && !seen.has(nameOf(part.$ref))) {
        seen.add(nameOf(part.$ref));
        waiting.push(schemas[nameOf(part.$ref)]);
      }
    }
  }
  return seen;
}

function* everyObject(node) {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node)) yield node;
  for (const [member, inner] of Object.entries(node)) {
    // Examples are values, not schemas.
    if (member !== 'example' && member !== 'examples') yield* everyObject(inner);
  }
}
