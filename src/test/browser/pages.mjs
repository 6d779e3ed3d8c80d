// Opens every kind of page of a running server in a real browser, on a laptop and a phone, light and dark: no serious fault by axe-core, nothing wider
// than the window, no script that fails. Needs puppeteer-core and axe-core; .ci/pages installs them.
// node pages.mjs BASE [FOLDER FOR PICTURES]
import { createRequire } from 'node:module';
import { readFileSync, mkdirSync } from 'node:fs';

const require = createRequire(`${process.cwd()}/`);
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const base = process.argv[2].replace(/\/$/, '');
const pictures = process.argv[3];
const faults = [];

async function first(pattern) {
    const query = `PREFIX hs: <https://w3id.org/hearsay/ns#> PREFIX schema: <https://schema.org/> SELECT ?x WHERE ${pattern} LIMIT 1`;
    const answer = await fetch(`${base}/sparql?query=${encodeURIComponent(query)}`, { headers: { Accept: 'application/sparql-results+json' } });
    const rows = (await answer.json()).results.bindings;
    if (rows.length === 0) {
        throw new Error(`nothing is ${pattern}`);
    }
    return new URL(rows[0].x.value).pathname.replace('/id/', '/page/');
}

const most = what => `{ SELECT ?x (COUNT(*) AS ?n) WHERE { ${what} } GROUP BY ?x ORDER BY DESC(?n) ?x }`;
const kinds = {
    home: '/',
    questions: '/questions',
    actors: '/actors',
    articles: '/articles',
    search: '/search?q=hackers',
    nothing: '/search?q=qqqqqq',
    map: '/map',
    timeline: '/timeline',
    sparql: '/sparql',
    answers: '/sparql?open=rival-answers',
    table: `/sparql?query=${encodeURIComponent('SELECT * { ?s ?p ?o . ?o ?q ?r . ?r ?t ?u } LIMIT 20')}`,
    triples: `/sparql?query=${encodeURIComponent('DESCRIBE ?x { ?x a <https://w3id.org/hearsay/ns#Claim> } LIMIT 3')}`,
    ontology: '/ns',
    missing: '/page/nobody',
    article: await first(most('GRAPH ?x { ?c a hs:Claim }')),
    claim: await first('{ SELECT ?x WHERE { ?x a hs:Claim ; hs:chain ?link } GROUP BY ?x ORDER BY DESC(COUNT(?link)) ?x }'),
    question: await first(most('?c a hs:Claim ; hs:answers ?x')),
    proposition: await first(most('?c a hs:Claim ; hs:says ?x')),
    event: await first('{ ?x a hs:Event }'),
    actor: await first(most('?c a hs:Claim ; hs:innermostHolder ?x')),
    passage: await first('{ ?c hs:evidence ?x }'),
};
const windows = { laptop: { width: 1280, height: 800 }, phone: { width: 390, height: 844, isMobile: true, hasTouch: true } };

async function open(page, path) {
    await page.goto(base + path, { waitUntil: 'networkidle0', timeout: 120_000 });
}

async function check(page, kind, size, scheme) {
    const place = `${kind}, ${size}, ${scheme}`;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) {
        faults.push(`${place}: ${wide} pixels wider than the window`);
    }
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations'] }));
    for (const { impact, id, help, nodes } of found.violations) {
        if (impact === 'serious' || impact === 'critical') {
            faults.push(`${place}: ${id}, ${help}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(' | ')}`);
        }
    }
    if (pictures) {
        await page.screenshot({ path: `${pictures}/${kind}-${size}-${scheme}.png`, fullPage: kind !== 'ontology' });
    }
}

/** From the first page to a claim and its sentence, by clicks alone. */
async function clickThrough(page) {
    await page.setViewport(windows.laptop);
    await open(page, '/');
    await Promise.all([page.waitForNavigation(), page.click('a[href="/articles"]')]);
    await Promise.all([page.waitForNavigation(), page.click('main a[href*="/page/article-"]')]);
    await Promise.all([page.waitForNavigation(), page.click('main a[href*="/page/claim-"]')]);
    const text = await page.$eval('main', main => main.innerText);
    if (!(await page.$('main blockquote, main q, main mark'))) {
        faults.push(`the page of a claim shows no sentence: ${text.slice(0, 200)}`);
    }
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement.className);
    if (!focused.includes('skip')) {
        faults.push(`the first stop of the keyboard is ${focused}, not the link to the contents`);
    }
}

const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
    protocolTimeout: 240_000,
});
try {
    if (pictures) {
        mkdirSync(pictures, { recursive: true });
    }
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    let place = '';
    page.on('pageerror', error => faults.push(`${place}: a script failed: ${error.message}`));
    for (const [kind, path] of Object.entries(kinds)) {
        place = kind;
        await open(page, path);
        for (const [size, viewport] of Object.entries(windows)) {
            await page.setViewport(viewport);
            for (const scheme of ['light', 'dark']) {
                await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
                await check(page, kind, size, scheme);
            }
        }
    }
    place = 'clicks';
    await clickThrough(page);
} finally {
    await browser.close();
}
faults.forEach(fault => console.error(fault));
console.log(`${Object.keys(kinds).length} kinds of pages, 4 ways each: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
