// Asks ajv whether what `factcheck check --format sarif` writes is SARIF 2.1.0, by the schema of the standard as Microsoft's package carries it.
//
//   node sarif.mjs file.sarif …
//
// A file of which a required member was taken away must be refused, so that the check cannot rot. Exit code 1 where anything failed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const carrier = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'));
const schema = JSON.parse(readFileSync(join(carrier, 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8'));

// The schema is not ours, so that ajv need not be strict with it; some of its patterns are none where Unicode is demanded.
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats(ajv);
const fits = ajv.compile(schema);
const files = process.argv.slice(2);
const failures = files.length === 0 ? ['no file is named'] : [];

for (const file of files) {
  const log = JSON.parse(readFileSync(file, 'utf8'));
  if (!fits(log))
    failures.push(...fits.errors.map(({ instancePath, message }) => `${file}: ${instancePath || '(root)'} ${message}`));
  if (!log.runs[0].results.every(result => result.partialFingerprints && log.runs[0].tool.driver.rules.some(rule => rule.id === result.ruleId)))
    failures.push(`${file}: a result has no fingerprint, or no rule`);
  delete log.runs[0].tool;
  if (fits(log))
    failures.push(`${file}: it is accepted without its tool`);
}

failures.forEach(failure => console.log(failure));
console.log(failures.length === 0 ? `SARIF 2.1.0: ${files.length} files fit the schema.` : `${failures.length} failures.`);
process.exitCode = failures.length === 0 ? 0 : 1;
