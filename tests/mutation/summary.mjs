// What became of the changes.
//   node tests/mutation/summary.mjs <folder with a folder of reports for each layer>
// writes the table of docs/mutation.md, then every change that no test noticed and that the page does not explain, with its place, and every line of the page that explains nothing.
//   node tests/mutation/summary.mjs <folder> <layer>
// writes, as JSON, the places where a change of this layer was not noticed, as Stryker's setting "mutate" has them.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

const [folder, only] = process.argv.slice(2);
const noticed = new Set(['Killed', 'Timeout']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

const reports = path => readdirSync(path).flatMap(name => {
  const inside = join(path, name);
  return statSync(inside).isDirectory() ? reports(inside) : name === 'mutation-report.json' ? [JSON.parse(readFileSync(inside, 'utf8'))] : [];
});

/** The text from one place to another, both counted from 1; on one line. */
const textOf = (source, { start, end }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return onLine(lines.join('\n'));
};
const offsetOf = (source, { line, column }) => source.split('\n').slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
const onLine = text => text.replace(/\s+/g, ' ').trim();

/** Each change once; where it was tried several times, with more tests, it is noticed if it was once. */
const changesOf = layer => {
  const changes = new Map();
  for (const { projectRoot, files } of reports(join(folder, layer)))
    for (const [path, { source, mutants }] of Object.entries(files))
      for (const { location, mutatorName, replacement, status } of mutants) {
        const { start, end } = location;
        const key = [path, start.line, start.column, end.line, end.column, mutatorName, replacement].join('|');
        const known = changes.get(key)?.status;
        if (!noticed.has(status) && !unnoticed.has(status) || noticed.has(known) || known === 'Survived' && !noticed.has(status))
          continue;
        const file = relative(projectRoot, path);
        changes.set(key, { file, ...start, span: `**/${file}{${offsetOf(source, start)}..${offsetOf(source, end)}}`, from: textOf(source, location), to: onLine(replacement ?? ''), status, at: offsetOf(source, start), source });
      }
  return [...changes.values()].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
};

/** What the page explains: under the heading of a layer, of a file some code. */
const explained = layer => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/mutation.md'), 'utf8');
  const section = page.split(/^### /m).find(part => part.startsWith(layer + '\n')) ?? '';
  return [...section.matchAll(/^\| `(\S+\.cs)` \| `+ ?(.+?) ?`+ \|/gm)].map(([, file, code]) => ({
    file,
    text: code,
    code: new RegExp(code.replaceAll('\\|', '|').replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'g'),
  }));
};
const explains = (row, { file, at, source }) =>
  basename(file) === row.file && [...source.matchAll(row.code)].some(match => match.index <= at && at < match.index + match[0].length);

const row = (name, changes) => {
  const count = status => changes.filter(change => change.status === status).length;
  const share = changes.length === 0 ? '' : `${(100 * changes.filter(change => noticed.has(change.status)).length / changes.length).toFixed(1)} %`;
  return `| ${[name, changes.length, count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage'), share].join(' | ')} |`;
};

if (only) {
  console.log(JSON.stringify([...new Set(changesOf(only).filter(change => unnoticed.has(change.status)).map(change => change.span))]));
  process.exit();
}
const layers = readdirSync(folder).filter(name => statSync(join(folder, name)).isDirectory()).map(layer => [layer, changesOf(layer)]);
console.log('| Layer | Changes | Noticed | Without end | Survived | Reached by no test | Noticed, of all |\n|---|--:|--:|--:|--:|--:|--:|');
for (const [layer, changes] of layers)
  console.log(row(layer, changes));
console.log(row('All', layers.flatMap(([, changes]) => changes)));
for (const [layer, changes] of layers) {
  const rows = explained(layer);
  const left = changes.filter(change => unnoticed.has(change.status));
  for (const change of left.filter(change => !rows.some(row => explains(row, change))))
    console.log(`\n${layer}: ${change.file}:${change.line}:${change.column}${change.status === 'NoCoverage' ? ' (reached by no test)' : ''}\n  - ${change.from}\n  + ${change.to}`);
  for (const row of rows.filter(row => !left.some(change => explains(row, change))))
    console.log(`\n${layer}: ${row.file}: the page explains what was noticed\n    ${row.text}`);
}
