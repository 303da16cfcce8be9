// A thousand allegations: the page is small enough, and nothing that is done to it takes long.
import { statSync } from 'node:fs';
import { join } from 'node:path';

const MostBytes = 3e6;
const MostMilliseconds = 200;

export async function large({ pages, check }) {
  await check('a thousand allegations are less than 3 MB', 'thousand', {}, async page => {
    const { size } = statSync(join(pages, 'thousand.html'));
    if (await page.locator('#allegations article').count() < 1000) return 'there are not a thousand';
    return size >= MostBytes && `${size} bytes`;
  });
  await check('opens, steps, searches and filters without a long task', 'thousand', {}, async (page, fail) => {
    await page.addInitScript(() => {
      globalThis.tasks = [];
      new PerformanceObserver(list => globalThis.tasks.push(...list.getEntries().map(entry => entry.duration))).observe({ type: 'longtask', buffered: true });
    });
    const longest = async () => {
      await page.waitForTimeout(1500);
      return await page.evaluate(() => Math.max(0, ...globalThis.tasks.splice(0)));
    };
    const judge = (what, milliseconds) => {
      console.log(`        ${what}: the longest task took ${Math.round(milliseconds)} ms`);
      if (milliseconds > MostMilliseconds) fail(`${what}: a task of ${Math.round(milliseconds)} ms`);
    };
    const settle = async what => judge(what, await longest());
    // The best of three: the machine may be busy with something else, the page is the same.
    const openings = [];
    for (let i = 0; i < 3; i++) {
      await page.reload();
      openings.push(await longest());
    }
    judge('open', Math.min(...openings));
    // What measures has to notice a task that is long.
    await page.evaluate(() => new Promise(done => setTimeout(() => {
      for (const end = performance.now() + 120; performance.now() < end;);
      done();
    })));
    await page.waitForTimeout(100);
    if (await page.evaluate(() => Math.max(0, ...globalThis.tasks.splice(0))) < 100) fail('a task of 120 ms was not noticed');
    for (let i = 0; i < 3; i++) await page.click('#previous');
    await settle('step back');
    await page.selectOption('#day', { index: 0 });
    await settle('leap to the first day');
    await page.click('#whole');
    await settle('leap to the last');
    await page.fill('#query', 'river');
    await settle('search');
    await page.fill('#query', '');
    await settle('end the search');
    await page.selectOption('#party', { index: 2 });
    await settle('filter');
    await page.click('button[type=reset]');
    await settle('reset');
  });
}
