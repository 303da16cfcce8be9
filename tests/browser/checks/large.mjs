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
    const settle = async what => {
      await page.waitForTimeout(1500);
      const longest = await page.evaluate(() => Math.max(0, ...globalThis.tasks.splice(0)));
      console.log(`        ${what}: the longest task took ${Math.round(longest)} ms`);
      if (longest > MostMilliseconds) fail(`${what}: a task of ${Math.round(longest)} ms`);
    };
    await page.reload();
    await settle('open');
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
