// Asks Lighthouse, as a phone of its usual kind on its usual slow line: node lighthouse.mjs ADDRESS... Each address must reach
// 95 of 100 in each of the four categories. Speed is measured, so that a page which falls short is measured once more.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const peer = (file) => import(pathToFileURL(path.join(process.env.ORIEL_PEERS, 'node_modules', file)));
const { default: lighthouse } = await peer('lighthouse/core/index.js');
const { launch } = await peer('chrome-launcher/dist/index.js');
const LEAST = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

async function ask(address) {
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'];
  const chrome = await launch({ chromePath: '/usr/bin/chromium', chromeFlags });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'silent' });
    return lhr;
  } finally {
    chrome.kill();
  }
}

const short = ({ score }) => Math.round(score * 100) < LEAST;
const speedIsShort = ({ categories }) => short(categories.performance);

// A category that falls short, with what took its points away.
function troubles({ categories, audits, runtimeError }) {
  if (runtimeError) return [runtimeError.message];
  return Object.values(categories).filter(short).map(({ id, score, auditRefs }) => {
    const lost = auditRefs.filter((audit) => audit.weight > 0).map((audit) => audits[audit.id]);
    const told = lost.filter((audit) => audit.score !== null && audit.score < 0.9);
    const lines = told.map(({ title, displayValue = '' }) => `    ${title} ${displayValue}`);
    return [`${id} ${Math.round(score * 100)}`, ...lines].join('\n');
  });
}

for (const address of process.argv.slice(2)) {
  let report = await ask(address);
  if (!report.runtimeError && speedIsShort(report)) report = await ask(address);
  const scores = CATEGORIES.map((id) => `${id} ${Math.round(report.categories[id].score * 100)}`);
  console.log(`${address}: ${scores.join(', ')}`);
  for (const trouble of troubles(report)) {
    console.error(`${address}: ${trouble}`);
    process.exitCode = 1;
  }
}
