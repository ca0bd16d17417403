// Leaves out of the document what the client does by hand: refusals become one exception, headers belong to the
// transport, enumerations are generated apart, so that a word the client does not know yet can be read, and an object
// for which one value may stand is a type of its own that is written either way.
import { readFileSync, writeFileSync } from 'node:fs';

const [documentPath, settingsPath, folder] = process.argv.slice(2);
const document = JSON.parse(readFileSync(documentPath, 'utf8'));
const settings = JSON.parse(readFileSync(settingsPath, 'utf8'));

for (const operation of Object.values(document.paths).flatMap(path => Object.values(path))) {
  operation.responses = Object.fromEntries(Object.entries(operation.responses).filter(([status]) => status.startsWith('2')));
  operation.parameters = operation.parameters?.filter(parameter => parameter.in !== 'header');
}

const hasTwoForms = schema => Array.isArray(schema.type) && schema.type.includes('object');
const schemas = Object.entries(document.components.schemas);
const byHand = schemas.filter(([, schema]) => schema.enum || hasTwoForms(schema)).map(([name]) => name);

for (const schema of Object.values(document.components.schemas)) {
  if (hasTwoForms(schema)) {
    schema.type = 'object';
    delete schema.format;
  }
  if (schema.type === 'object') {
    // Members of a newer server are ignored, not collected.
    schema.additionalProperties = false;
  }
  for (const property of Object.values(schema.properties ?? {})) {
    if (property.format === 'time-local') {
      property.format = 'time';
    }
  }
}

const client = settings.codeGenerators.openApiToCSharpClient;
client.excludedTypeNames = byHand;
settings.documentGenerator.fromDocument.url = 'document.json';
client.output = 'LedgerApi.cs';
writeFileSync(`${folder}/document.json`, JSON.stringify(document));
writeFileSync(`${folder}/nswag.json`, JSON.stringify(settings));
