// What two rivals find for the quotations of a workload, and how long they take.
// node rivals.mjs <workload.json> <answers.json>
import { readFileSync, writeFileSync } from "node:fs";
import search from "approx-string-match";
import DiffMatchPatch from "diff-match-patch";

const [workloadFile, answersFile] = process.argv.slice(2);
const { errorRate, rounds, texts } = JSON.parse(readFileSync(workloadFile, "utf8"));

// All passages with the least number of errors, as its documentation shows it.
function approximately(text, quote) {
  return search(text, quote, Math.floor(errorRate * quote.length)).map(({ start, end, errors }) => ({ start, end, errors }));
}

// As annotation clients have used it: the library takes at most 32 characters, so the first slice is looked for from the middle of the text on, however far away it is,
// and each of the others close behind the one before. The quotation is what spans all of them.
const sliceLength = new DiffMatchPatch().Match_MaxBits;

function inSlices(text, quote) {
  const matcher = new DiffMatchPatch();
  matcher.Match_Distance = 2 * text.length;
  let expected = Math.floor(text.length / 2);
  let [start, end] = [Infinity, -Infinity];
  for (let at = 0; at < quote.length; at += sliceLength) {
    const slice = quote.slice(at, at + sliceLength);
    const found = matcher.match_main(text, slice, expected);
    if (found < 0) {
      return [];
    }
    expected = found + slice.length;
    start = Math.min(start, found);
    end = Math.max(end, expected);
    matcher.Match_Distance = 64;
  }
  return [{ start, end, errors: null }];
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

// Slow ones are not run as often: there the clock's errors matter less.
function timesOf(work) {
  const times = [];
  while (times.length < rounds && (times.length === 0 || sum(times) < 200)) {
    times.push(milliseconds(work));
  }
  return times;
}

function warmUp(find, { text, quotations }) {
  const start = performance.now();
  while (performance.now() - start < 2_000) {
    quotations.forEach(({ quote }) => find(text, quote));
  }
}

const answers = [];
for (const [rival, find] of [["approx-string-match", approximately], ["diff-match-patch", inSlices]]) {
  warmUp(find, texts[0]);
  for (const { text, quotations } of texts) {
    for (const { id, quote } of quotations) {
      const passages = find(text, quote);
      answers.push({ rival, id, passages, milliseconds: median(timesOf(() => find(text, quote))) });
    }
  }
}
writeFileSync(answersFile, JSON.stringify(answers));
