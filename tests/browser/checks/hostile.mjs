// Text of the record is text, whatever it holds.
export async function hostile({ files, check }) {
  for (const file of files.filter(name => name.startsWith('hostile')))
    await check('what is hostile is text', file, {}, async (page, fail) => {
      const found = await page.evaluate(() => ({
        foreign: [...document.querySelectorAll('img, iframe, object, embed, base, style, script, link, meta[http-equiv=refresh], [style]')].map(element => element.outerHTML.slice(0, 60)),
        handlers: [...document.querySelectorAll('*')].flatMap(element => [...element.attributes].filter(attribute => attribute.name.startsWith('on')).map(attribute => attribute.name)),
        links: [...document.querySelectorAll('[href], [src]')].map(element => element.getAttribute('href') ?? element.getAttribute('src')).filter(address => !/^(#|https?:\/\/)/.test(address)),
        // Joiners may stand between letters and between pictures: Persian and Hindi are written with them, and some emoji.
        raw: document.body.textContent.replace(/(?<=[^\x00-\x7F])[\u200C\u200D](?=[^\x00-\x7F])/gu, '').match(/[\u202A-\u202E\u2066-\u2069\u200B-\u200F\uFEFF\u00AD\u2028\u0007]/g) ?? [],
        title: document.title,
      }));
      if (found.foreign.length !== 2) fail(`beside one style and one script: ${found.foreign}`);
      if (found.handlers.length) fail(`handlers: ${found.handlers}`);
      if (found.links.length) fail(`links: ${found.links}`);
      if (found.raw.length) fail(`characters that cannot be seen: ${found.raw.map(c => c.codePointAt(0).toString(16))}`);
      if (file === 'hostile-directions' && !(await page.locator('h1').textContent()).includes('⟦U+202E⟧')) fail('the override is not shown');
      if (file === 'hostile-markup' && !(await page.locator('h1').textContent()).includes('<script>alert(1)</script>')) fail('the markup is not shown');
      if (file === 'hostile-markup' && !found.title.includes('</title>')) fail('the title is cut');
    });
}
