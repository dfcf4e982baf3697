// npm run test:e2e: the built page in Chromium, each test on a first visit. Every test also demands that
// nothing was asked of the network and nothing said on the console.
import { tests as batchReport } from './batchReport.mjs';
import { tests as checking } from './check.mjs';
import { tests as files } from './files.mjs';
import { tests as folder } from './folder.mjs';
import { launch, newPage } from './kit/browser.mjs';
import { expectEqual } from './kit/expect.mjs';
import { serve } from './kit/server.mjs';
import { tests as narrative } from './narrative.mjs';
import { tests as sheets } from './sheets.mjs';
import { tests as start } from './start.mjs';

const wanted = process.argv.slice(2).join(' ');
// The start comes last: beside whatever else a whole run does at its beginning, its clock would measure that.
const tests = [...checking, ...sheets, ...files, ...folder, ...narrative, ...batchReport, ...start].filter(
  ({ name }) => name.includes(wanted),
);

async function runOne(browser, address, { name, run, options }) {
  const started = Date.now();
  const opened = await newPage(browser, options);
  try {
    await run({ ...opened, address, browser });
    expectEqual(opened.troubles, [], '控制台与网络应当安静');
    console.log(`  通过  ${name}（${((Date.now() - started) / 1000).toFixed(1)} 秒）`);
    return true;
  } catch (error) {
    console.log(`  失败  ${name}\n${error.stack ?? error}`);
    if (process.env.E2E_SHOTS)
      await opened.page.screenshot({ path: `${process.env.E2E_SHOTS}/${started}.png` });
    for (const trouble of opened.troubles) console.log(`        ${trouble}`);
    return false;
  } finally {
    await opened.context.close();
  }
}

let passed = 0;
let failed = 0;
try {
  const { address, stop } = await serve();
  try {
    const browser = await launch();
    for (const test of tests) {
      if (await runOne(browser, address, test)) passed += 1;
      else failed += 1;
    }
    await browser.close();
  } finally {
    stop();
  }
} catch (error) {
  failed += 1;
  console.log(`端到端测试没有跑起来：${error.message}`);
}
if (passed + failed === 0) failed = 1;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
