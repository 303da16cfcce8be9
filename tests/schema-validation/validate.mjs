// Asks ajv, which knows nothing of FactCheck, whether the published JSON Schema accepts and refuses what it should.
//
//   accepted:  every claim set in seeds, in Corpus/valid and in Corpus/unsound (what is wrong there, no schema can say)
//   refused:   every file of Corpus/malformed, because its bytes are no UTF-8, its text is no JSON or its value does not fit the schema
//   beyond:    the files that Corpus/malformed/beyond-schema.txt names, with the reason; these must be accepted, so that the list cannot rot
//
// Prints a line for each failure and one at the end. Exit code 1 where anything failed.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const corpus = join(root, 'tests', 'FactCheck.Tests', 'Corpus');
const schemaPath = join(root, 'docs', 'schema', 'claims-1.schema.json');
const failures = [];

const fail = (path, why) => failures.push(`${relative(root, path).replaceAll('\\', '/')}: ${why}`);

// Draft-07 in strict mode: an unknown keyword, a type that a keyword does not fit, or a tuple left open is an error in the schema.
// strictRequired stays off, since a branch of oneOf may require a member that is described beside it.
const compile = () => {
  const schema = JSON.parse(readFileSync(schemaPath, 'utf8'));
  if (schema.$schema !== 'http://json-schema.org/draft-07/schema#')
    fail(schemaPath, `it does not say that it is draft-07, but ${JSON.stringify(schema.$schema)}`);
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, ownProperties: true });
  return ajv.compile(schema);
};

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Why a file is refused; null where it is accepted. */
const refusal = (path, fits) => {
  let value;
  try {
    value = JSON.parse(decoder.decode(readFileSync(path)));
  } catch (error) {
    return error.message;
  }
  if (fits(value))
    return null;
  return fits.errors.map(({ instancePath, message }) => `${instancePath || '(root)'} ${message}`).join('; ');
};

const claimSetsIn = folder => {
  let names = [];
  try {
    names = readdirSync(folder, { recursive: true });
  } catch (error) {
    if (error.code !== 'ENOENT')
      throw error;
  }
  const paths = names.filter(name => name.endsWith('.claims.json')).sort().map(name => join(folder, name));
  if (paths.length === 0)
    fail(folder, 'there is no claim set in this folder');
  return paths;
};

const readBeyond = (path, malformed) => {
  const names = new Set();
  for (const line of readFileSync(path, 'utf8').split('\n').filter(text => text !== '')) {
    const [name, reason] = line.split(': ', 2);
    if (!reason)
      fail(path, `no reason is given for ${name}`);
    if (!malformed.includes(join(dirname(path), name)))
      fail(path, `there is no file ${name}`);
    names.add(name);
  }
  return names;
};

const main = () => {
  const fits = compile();
  const sound = [join(root, 'seeds'), join(corpus, 'valid'), join(corpus, 'unsound')].flatMap(claimSetsIn);
  for (const path of sound) {
    const why = refusal(path, fits);
    if (why !== null)
      fail(path, `it is refused: ${why}`);
  }
  const folder = join(corpus, 'malformed');
  const malformed = claimSetsIn(folder);
  const beyond = readBeyond(join(folder, 'beyond-schema.txt'), malformed);
  for (const path of malformed) {
    const why = refusal(path, fits);
    const isBeyond = beyond.has(relative(folder, path));
    if (isBeyond && why !== null)
      fail(path, `beyond-schema.txt says that no schema can refuse it, but this one does: ${why}`);
    if (!isBeyond && why === null)
      fail(path, 'it is accepted, and beyond-schema.txt does not say why');
  }
  return `${sound.length} sound files, ${malformed.length} malformed ones, ${beyond.size} of them beyond a schema`;
};

let summary;
try {
  summary = main();
} catch (error) {
  fail(schemaPath, error.message);
  summary = 'the check did not come to its end';
}
failures.forEach(failure => console.log(failure));
console.log(failures.length === 0 ? `The schema agrees: ${summary}.` : `${failures.length} failures: ${summary}.`);
process.exitCode = failures.length === 0 ? 0 : 1;
