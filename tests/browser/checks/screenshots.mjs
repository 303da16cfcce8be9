// Pictures for people to look at. Nothing is compared.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export async function screenshots({ pictures, check }) {
  mkdirSync(pictures, { recursive: true });
  for (const colorScheme of ['light', 'dark'])
    for (const width of [360, 768, 1600])
      await check(`is drawn at ${width} pixels, ${colorScheme}`, 'kaspersky-2017', { viewport: { width, height: 1100 }, colorScheme }, async page => {
        for (const part of ['', 'matrix', 'allegations', 'timeline', 'origins', 'sources']) {
          // Twice: what comes into sight the first time has its true height the second time.
          for (let i = 0; i < 2 && part; i++) {
            await page.evaluate(id => document.getElementById(id).scrollIntoView(), part);
            await page.waitForTimeout(150);
          }
          await page.screenshot({ path: join(pictures, `${width}-${colorScheme}-${part || 'top'}.png`) });
        }
      });
}
