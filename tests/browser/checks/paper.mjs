// Prints on both sizes of paper: the pages hold the text, and the controls are not among it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function paper({ check }) {
  for (const format of ['A4', 'Letter'])
    await check(`prints on ${format}`, 'kaspersky-2017', {}, async (page, fail) => {
      const folder = mkdtempSync(join(tmpdir(), 'factcheck-'));
      try {
        const path = join(folder, 'page.pdf');
        await page.pdf({ format, path, preferCSSPageSize: false });
        const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
        const sheets = text.split('\f').length - 1;
        if (sheets < 10 || sheets > 200) fail(`${sheets} sheets`);
        // A word may be divided at the end of a line.
        const plain = of => of.replace(/[\s\u00AD\u2010-]+/g, '');
        const words = plain(text);
        for (const heading of await page.locator('h1, main h2').allTextContents()) if (!words.includes(plain(heading))) fail(`${heading} is not printed`);
        const statements = await page.locator('#allegations article > h3').allTextContents();
        const missing = statements.filter(statement => !words.includes(plain(statement)));
        if (missing.length > 0) fail(`${missing.length} of ${statements.length} cards are not printed: ${missing[0]}`);
        if (words.includes('Shownasof') || words.includes('Skiptothecontent')) fail('controls are printed');
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
}
