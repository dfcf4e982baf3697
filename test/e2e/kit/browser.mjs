// Chromium with the network closed but for this machine, and an ear on everything that goes wrong.
import { chromium } from 'playwright-core';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Its address bar is a page of its own, which takes a second of a core for each new window, and nobody types there.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });

const isLocal = (url) =>
  /^(?:data|blob|about|file):/.test(url) || ['localhost', '127.0.0.1'].includes(new URL(url).hostname);

/** A page of a first visit; `troubles` collects what should be empty at the end. */
export async function newPage(browser, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    ...options,
  });
  const troubles = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (isLocal(url)) return route.continue();
    troubles.push(`外部请求 ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`控制台 ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`页面错误 ${error.stack ?? error.message}`));
  page.on('websocket', (socket) => troubles.push(`WebSocket ${socket.url()}`));
  return { page, context, troubles };
}
