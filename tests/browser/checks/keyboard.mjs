// Everything can be done with the keyboard alone, and what was done is said.
const tabTo = async (page, id) => {
  for (let i = 0; i < 60; i++) {
    if (await page.evaluate(() => document.activeElement?.id) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${id} cannot be reached by Tab`);
};

const says = async (page, text) => {
  await page.waitForFunction(wanted => document.querySelector('#status[aria-live=polite]').textContent.includes(wanted), text, { timeout: 5000 });
};

export async function keyboard({ check }) {
  await check('the keyboard skips to the content', 'kaspersky-2017', {}, async (page, fail) => {
    await page.keyboard.press('Tab');
    if (!await page.locator('.skip').evaluate(link => link === document.activeElement && link.getBoundingClientRect().left >= 0)) fail('the first stop is not the skip link, in sight');
    await page.keyboard.press('Enter');
    if (await page.evaluate(() => document.activeElement.id) !== 'content') fail('it does not lead to the content');
  });
  await check('the keyboard steps through the days', 'kaspersky-2017', {}, async (page, fail) => {
    const names = await page.locator('#day option').allTextContents();
    await tabTo(page, 'previous');
    await page.keyboard.press('Enter');
    await says(page, `As of ${names.at(-2)}: `);
    await page.keyboard.press('Space');
    await says(page, `As of ${names.at(-3)}: `);
    await tabTo(page, 'day');
    await page.keyboard.press('Home');
    await says(page, `As of ${names[0]}: `);
    if (!page.url().endsWith(`#day=${names[0]}`)) fail(`the address is ${page.url()}`);
    const shown = await page.locator('#allegations article:visible').count();
    await says(page, `${shown} of ${shown} allegations shown`);
    await tabTo(page, 'whole');
    await page.keyboard.press('Enter');
    await says(page, 'whole record: 52 of 52 allegations shown');
  });
  await check('a day can be linked to', 'kaspersky-2017', {}, async page => {
    const name = await page.locator('#day option').nth(1).textContent();
    await page.goto(`${page.url().split('#')[0]}#day=${name}`);
    await says(page, `As of ${name}: `);
  });
  await check('the keyboard searches, filters and resets', 'kaspersky-2017', {}, async (page, fail) => {
    await tabTo(page, 'query');
    await page.keyboard.type('BANK of no such word');
    await says(page, '0 of 52 allegations shown');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('search warrants');
    await page.waitForFunction(() => /: [1-9]\d* of 52/.test(document.querySelector('#status').textContent) && !document.querySelector('#status').textContent.includes(': 52 of'));
    for (const card of await page.locator('#allegations article:visible').all()) if (!/search[^]*warrants|warrants[^]*search/i.test(await card.textContent())) fail('a card without the words is shown');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await says(page, '52 of 52');
    for (const id of ['party', 'evidence-status', 'answer']) {
      await tabTo(page, id);
      await page.keyboard.press('ArrowDown');
      const value = await page.locator(`#${id}`).inputValue();
      await page.waitForFunction(() => !document.querySelector('#status').textContent.includes('52 of 52'));
      const rows = await page.locator('#matrix tbody tr:visible').evaluateAll((found, facet) => found.map(row => [...row.querySelectorAll('[data-f]')].some(line => line.dataset.f.split(' ').includes(facet))), value);
      if (!rows.length || rows.includes(false)) fail(`${id} ${value}: ${rows.length} rows, and not all of them carry it`);
      await page.keyboard.press('ArrowUp');
      await says(page, '52 of 52');
    }
    await page.locator('#party').selectOption({ index: 1 });
    await page.locator('button[type=reset]').focus();
    await page.keyboard.press('Enter');
    await says(page, '52 of 52');
  });
  await check('party and answer are looked for together', 'kaspersky-2017', {}, async (page, fail) => {
    await page.locator('#party').selectOption('p:kaspersky-lab');
    await page.locator('#answer').selectOption('a:notRecorded');
    await page.waitForFunction(() => !document.querySelector('#status').textContent.includes('52 of 52'));
    const rows = await page.locator('#matrix tbody tr:visible').evaluateAll(found => found.map(row => [...row.querySelectorAll('[data-f]')].some(line => ['p:kaspersky-lab', 'a:notRecorded'].every(facet => line.dataset.f.split(' ').includes(facet)))));
    if (rows.includes(false)) fail('a row is found in which another of the accused has no answer');
  });
}
