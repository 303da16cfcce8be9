// A module, so that it runs once the page is there and not while it is being parsed.
const byId = id => document.getElementById(id);
const [form, day, query, status] = ['controls', 'day', 'query', 'status'].map(byId);
const last = day.options.length - 1;
let [shown, wanted] = [last, last];

// turns[n] are the elements that begin to hold, or cease to, with state n: to step over n is to turn each of them.
const turns = Array.from({ length: last + 1 }, () => []);
for (const element of document.querySelectorAll('[data-d]'))
  for (const span of element.dataset.d.split(' ')) {
    const [from, to = from] = span.split('-');
    if (+from > 0) turns[+from].push(element);
    if (to !== '' && +to < last) turns[+to + 1].push(element);
  }

const turn = element => element.toggleAttribute('hidden');
const choose = state => {
  wanted = Math.min(Math.max(state, 0), last);
  day.selectedIndex = wanted;
  byId('previous').disabled = wanted === 0;
  byId('next').disabled = byId('whole').disabled = wanted === last;
};

// What is looked for: cards and rows by their allegation, and the lines of the timeline one by one.
const isShown = (element, within) => {
  for (let at = element; at !== within.parentNode; at = at.parentNode) if (at.hidden) return false;
  return true;
};
const leaves = element => [element, ...element.querySelectorAll('h3, p, dt, dd, li, figcaption')];
const textsOf = new Map();
const texts = element => {
  if (!textsOf.has(element))
    textsOf.set(element, leaves(element).filter(leaf => leaf.matches('h3, p, dt, dd, li, figcaption')).map(leaf => [leaf, leaf.textContent.toLowerCase()]));
  return textsOf.get(element);
};
const has = (element, word) => texts(element).some(([leaf, text]) => text.includes(word) && isShown(leaf, element));
const unanswered = ['a:asked', 'a:notRecorded'];
const facets = new Map();
const allegations = new Map();
for (const element of document.querySelectorAll('#matrix tbody tr, #allegations article')) {
  const item = element.dataset.item ?? element.id;
  allegations.set(item, [...allegations.get(item) ?? [], element]);
}
const entries = [...document.querySelectorAll('#timeline li')];

const facetsOf = element => {
  if (!facets.has(element)) facets.set(element, [...element.querySelectorAll('[data-f]')]);
  return facets.get(element);
};
const carries = (elements, facets) => facets.length === 0 || elements.some(element =>
  facetsOf(element).some(line => facets.every(facet => line.dataset.f.split(' ').includes(facet)) && isShown(line, element)));
const carriesAny = (elements, is) => elements.some(element => facetsOf(element).some(line => line.dataset.f.split(' ').some(is) && isShown(line, element)));
const missing = [...document.querySelectorAll('#unanswered dd')].map(line => [line, byId(line.querySelector('a[href^="#"]')?.hash.slice(1))]);

// In slices, so that typing and stepping never wait; a newer call ends an older one.
let latest = 0;
const pause = () => new Promise(resolve => setTimeout(resolve));
const apply = async () => {
  const mine = ++latest;
  const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = [...form.querySelectorAll('[data-filter]')].map(select => select.value).filter(Boolean);
  // What somebody answered is what they answered: party and answer are looked for on one line.
  const [apart, together] = [chosen.filter(facet => facet.startsWith('s:')), chosen.filter(facet => !facet.startsWith('s:'))];
  let [all, found, owed, lacking, since] = [0, 0, 0, 0, performance.now()];
  const rest = async () => {
    if (performance.now() - since < 30) return true;
    await pause();
    since = performance.now();
    return mine === latest;
  };
  byId('content').setAttribute('aria-busy', 'true');
  while (shown !== wanted) {
    (shown < wanted ? turns[++shown] : turns[shown--]).forEach(turn);
    if (!await rest()) return;
  }
  for (const elements of allegations.values()) {
    const held = elements.filter(element => !element.hidden);
    const fits = held.length > 0 && carries(held, together) && carries(held, apart) && words.every(word => held.some(element => has(element, word)));
    for (const element of elements) element.classList.toggle('out', !fits);
    if (held.length > 0) all++;
    if (fits) found++;
    if (fits && carriesAny(held, facet => facet.startsWith('p:'))) owed++;
    if (fits && carriesAny(held, facet => unanswered.includes(facet))) lacking++;
    if (!await rest()) return;
  }
  for (const entry of entries) {
    entry.classList.toggle('out', !words.every(word => has(entry, word)));
    if (!await rest()) return;
  }
  for (const [line, allegation] of missing) line.classList.toggle('out', allegation?.classList.contains('out') ?? false);
  const label = shown === last ? day.value : `As of ${day.value}`;
  status.textContent = `${label}: ${found} of ${all} allegations shown. ${found - owed} accuse nobody; for ${owed - lacking} an answer of each of the accused is recorded, for ${lacking} not of each.`
    + (words.length + chosen.length > 0 ? ' What was done, origins and sources are shown all.' : '');
  byId('content').removeAttribute('aria-busy');
};

const step = state => {
  choose(state);
  apply();
  const hash = wanted === last ? '' : `#day=${day.value}`;
  if (hash || location.hash.startsWith('#day=')) history.replaceState(null, '', hash || '#');
};
const follow = () => {
  const wanted = /^#day=([\d-]+)$/.exec(location.hash)?.[1];
  const state = [...day.options].findIndex(option => option.value === wanted);
  if (state >= 0) step(state);
};

day.addEventListener('change', () => step(day.selectedIndex));
byId('previous').addEventListener('click', () => step(wanted - 1));
byId('next').addEventListener('click', () => step(wanted + 1));
byId('whole').addEventListener('click', () => step(last));
let typing;
query.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(apply, 120);
});
form.addEventListener('change', event => event.target.matches('[data-filter]') && apply());
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('reset', event => {
  event.preventDefault();
  for (const control of [query, ...form.querySelectorAll('[data-filter]')]) control.value = '';
  apply();
});
addEventListener('hashchange', follow);
// What a link leads to shows, also where it does not fit what is looked for.
addEventListener('click', event => {
  const link = event.target.closest?.('a[href^="#"]');
  if (link) byId(decodeURIComponent(link.hash.slice(1)))?.classList.remove('out');
});

form.hidden = false;
choose(last);
apply();
follow();
