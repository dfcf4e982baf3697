// Where the built files will be served: https, for Excel loads nothing else.
const LOCAL = 'https://localhost:3000';

export const SITE = (process.env.JUESUAN_URL ?? LOCAL).replace(/\/+$/, '');

// Whatever else it holds, it is written into XML and JSON as it stands.
if (!/^https:\/\/[^\s"'<>&?#]+$/.test(SITE)) {
  throw new Error(`JUESUAN_URL 须是 https:// 开头的网址，现在是“${SITE}”`);
}

/** The sources name this machine; what is built names the site. */
export const withSite = (text) => text.replaceAll(LOCAL, () => SITE);
