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
        const bare = text.split('\f').slice(0, -1).filter(sheet => sheet.trim().length < 20).length;
        if (sheets < 10 || bare > 0) fail(`${sheets} sheets, ${bare} of them bare: ${text.split('\f').map((sheet, i) => [i, sheet.trim()]).filter(([, sheet]) => sheet.length < 20).map(String)}`);
        // A word may be divided at the end of a line.
        const plain = of => of.replace(/[\s\u00AD\u2010-]+/g, '');
        const words = plain(text);
        if (words.length / sheets < 1000) fail(`${words.length} characters on ${sheets} sheets`);
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
