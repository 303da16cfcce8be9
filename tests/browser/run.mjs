// Opens the pages that tests/FactCheck.Pages writes in Debian's Chromium, from files and with the network off, and checks what must hold in a browser.
//
//   node run.mjs [folder of pages] [file for the results, TRX] [folder for screenshots]
//
// Prints a line for each check. Exit code 1 where one failed.
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { accessible } from './checks/accessible.mjs';
import { days } from './checks/days.mjs';
import { hostile } from './checks/hostile.mjs';
import { keyboard } from './checks/keyboard.mjs';
import { large } from './checks/large.mjs';
import { paper } from './checks/paper.mjs';
import { screenshots } from './checks/screenshots.mjs';
import { trx } from './trx.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const pages = resolve(process.argv[2] ?? join(root, 'artifacts', 'pages'));
const results = process.argv[3] && resolve(process.argv[3]);
const pictures = resolve(process.argv[4] ?? join(root, 'artifacts', 'screenshots'));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const outcomes = [];

// A page of its own for each check. Whatever it asks of anybody, and whatever the console says, is a failure.
async function check(name, file, options, what) {
  const context = await browser.newContext(options);
  const faults = [];
  try {
    await context.setOffline(true);
    const page = await context.newPage();
    page.on('console', message => faults.push(`console: ${message.text()}`));
    page.on('pageerror', error => faults.push(`error: ${error.message}`));
    page.on('dialog', dialog => (faults.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
    const address = `file://${join(pages, file)}.html`;
    page.on('request', request => request.url().split('#')[0] === address || faults.push(`request: ${request.url().slice(0, 200)}`));
    await page.goto(address);
    const because = await what(page, message => faults.push(message));
    if (because) faults.push(because);
  } catch (error) {
    faults.push(error.stack ?? String(error));
  } finally {
    await context.close();
  }
  outcomes.push({ name: `${name}: ${file}`, faults });
  console.log(`${faults.length ? 'FAILED' : 'passed'}  ${name}: ${file}${faults.slice(0, 5).map(fault => `\n        ${fault.slice(0, 1000)}`).join('')}`);
}

const files = readdirSync(pages).filter(file => file.endsWith('.html')).map(file => file.slice(0, -5)).sort();
const set = { pages, files, pictures, check };
const wanted = process.env.CHECKS?.split(",");
for (const checks of [days, accessible, keyboard, hostile, paper, large, screenshots]) if (!wanted || wanted.includes(checks.name)) await checks(set);
await browser.close();

const failed = outcomes.filter(outcome => outcome.faults.length).length;
if (results) writeFileSync(results, trx(outcomes));
console.log(`${outcomes.length - failed} passed, ${failed} failed in the browser`);
process.exit(failed ? 1 : 0);
