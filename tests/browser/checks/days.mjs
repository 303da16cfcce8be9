// For each day: the text that is visible in each section is what the library composes for that day alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Runs in the page. Controls and drawings say nothing of the record that is not said in words.
const sections = () => {
  const text = within => {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
      node.nodeType === Node.ELEMENT_NODE && (node.hidden || node.closest('svg')) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    let all = '';
    while (walker.nextNode()) if (walker.currentNode.nodeType === Node.TEXT_NODE) all += walker.currentNode.data;
    return all.replace(/[\s\u0085]/g, '');
  };
  const found = { head: text(document.querySelector('header')) };
  for (const section of document.querySelectorAll('main > section')) if (!section.hidden) found[section.id] = text(section);
  return found;
};

const difference = (wanted, found) => {
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at++;
  return `wanted …${wanted.slice(Math.max(0, at - 40), at + 60)}… found …${found.slice(Math.max(0, at - 40), at + 60)}…`;
};

export async function days({ pages, files, check }) {
  for (const file of files)
    await check('each day shows what was known on it', file, {}, async (page, fail) => {
      const expected = JSON.parse(readFileSync(join(pages, `${file}.json`), 'utf8'));
      const states = await page.locator('#day option').count();
      if (states !== expected.states) fail(`${expected.states} states, and ${states} choices`);
      // Upwards, and then by leaps downwards: what is turned twice must be as it was.
      for (const { state, sections: wanted } of [...expected.shown].reverse().concat(expected.shown)) {
        await page.selectOption('#day', { index: state });
        await page.waitForSelector('main:not([aria-busy])');
        const found = await page.evaluate(sections);
        // What cannot be seen is shown by its code, in the page and nowhere else.
        const plain = text => text.replace(/⟦U\+([0-9A-F]+)⟧/g, (_, code) => String.fromCodePoint(parseInt(code, 16))).replace(/\p{White_Space}|\u0085/gu, '');
        const drawn = text => text.replace(/Thegraphoforiginshasmorethan60nodes.*?byGraphviz\./, '');
        for (const [name, text] of Object.entries(wanted))
          if (plain(text) !== plain(drawn(found[name] ?? ''))) fail(`state ${state}, ${name}: ${difference(plain(text), plain(drawn(found[name] ?? '')))}`);
        for (const name of Object.keys(found)) if (!(name in wanted)) fail(`state ${state}: ${name} is shown`);
      }
    });
  await check('without script the whole record shows', 'kaspersky-2017', { javaScriptEnabled: false }, async (page, fail) => {
    if (await page.locator('#controls').isVisible()) fail('controls that do nothing are shown');
    if (!await page.locator('#allegations article').first().isVisible()) fail('no card is shown');
  });
}
