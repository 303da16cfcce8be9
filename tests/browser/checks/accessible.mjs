// axe-core finds nothing, whatever the width and the scheme.
import { createRequire } from 'node:module';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export async function accessible({ files, check }) {
  for (const colorScheme of ['light', 'dark'])
    for (const width of [360, 768, 1600])
      for (const file of files.filter(name => !['thousand', 'hostile-long'].includes(name)))
        if (file === 'kaspersky-2017' || (width !== 768 && colorScheme === 'dark'))
          await check(`axe-core finds nothing at ${width} pixels, ${colorScheme}`, file, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true }, async (page, fail) => {
            await page.waitForFunction(() => document.querySelector('td, th')?.hasAttribute('role') ?? true);
            await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
            await page.addScriptTag({ path: axe });
            const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
            for (const { id, help, nodes } of violations) fail(`${id}: ${help}: ${nodes.length}× ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`);
          });
  for (const width of [360, 768, 1600])
    for (const file of files)
      await check(`nothing is wider than the page at ${width} pixels`, file, { viewport: { width, height: 900 } }, async page => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        return wide > width && `${wide} pixels wide`;
      });
}
