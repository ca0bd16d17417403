import { shapes } from './generated/shapes.js';
import type { components } from './generated/schema.js';

/**
 * Where decimals are: `decimal`, the name of a schema, or members with shapes of their own. The member `''` is the value itself, `*` any.
 */
export type Shape = string | { readonly [member: string]: Shape };

type Schemas = components['schemas'];

const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads the JSON of an answer. Its decimals become texts with the same digits, other numbers become numbers.
 * @param name What the JSON is, such as `Entry`.
 */
export function readJson<Name extends keyof Schemas>(json: string, name: Name): Schemas[Name] {
  // JSON.parse rounds numbers, and not every browser shows their digits. So each number becomes its place in a list of digits.
  const digits: string[] = [];
  const places = json.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    if (!NUMBER.test(token)) throw new SyntaxError(`${token} is not a number.`);
    return String(digits.push(token) - 1);
  });
  return read(JSON.parse(places), name, digits) as Schemas[Name];
}

/**
 * Writes the JSON of a request. Decimals that are texts become numbers with the same digits.
 * @param name What is written, such as `EntryDraft`.
 */
export function writeJson<Name extends keyof Schemas>(value: Schemas[Name], name: Name): string {
  return write(value, name, '') ?? 'null';
}

function read(value: unknown, shape: Shape | undefined, digits: readonly string[]): unknown {
  if (typeof value === 'number') {
    const text = digits[value]!;
    return isDecimal(shape) ? text : Number(text);
  }
  if (Array.isArray(value)) return value.map((item) => read(item, shape, digits));
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([member, inner]) => [member, read(inner, shapeOf(shape, member), digits)]);
  return Object.fromEntries(members);
}

function write(value: unknown, shape: Shape | undefined, pointer: string): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`${pointer || 'The value'} is ${value}, which is no JSON number.`);
  }
  // What is no decimal is sent as it is, so that the server refuses it and says where it is.
  if (typeof value === 'string' && isDecimal(shape) && NUMBER.test(value)) return value;
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object' || value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item, index) => write(item, shape, `${pointer}/${index}`) ?? 'null').join(',')}]`;

  const members: string[] = [];
  for (const [member, inner] of Object.entries(value)) {
    const text = write(inner, shapeOf(shape, member), `${pointer}/${member}`);
    if (text !== undefined) members.push(`${JSON.stringify(member)}:${text}`);
  }
  return `{${members.join(',')}}`;
}

function isDecimal(shape: Shape | undefined): boolean {
  const known = resolve(shape);
  return known === 'decimal' || (typeof known === 'object' && known[''] === 'decimal');
}

function shapeOf(shape: Shape | undefined, member: string): Shape | undefined {
  const known = resolve(shape);
  if (typeof known !== 'object') return undefined;
  return Object.hasOwn(known, member) ? known[member] : known['*'];
}

function resolve(shape: Shape | undefined): Shape | undefined {
  return typeof shape === 'string' && shape !== 'decimal' ? shapes[shape] : shape;
}
