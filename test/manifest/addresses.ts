import { resource } from './resources';
import { all, within, type Element } from './xml';

/** A file as it is served, by its path from the site; undefined where there is none. */
export type Served = (path: string) => Buffer | undefined;

/** What Excel asks for of every icon; the sizes between are for screens of other densities. */
const NEEDED_SIZES = [16, 32, 80];
const LIST_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const SIGNATURE = '89504e470d0a1a0a';

/** “48x48”, or what else it is. */
function pixelsOf(file: Buffer | undefined): string {
  if (file?.toString('hex', 0, 8) !== SIGNATURE) return 'not a PNG';
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}

/** The path of an address from the site; '' where it lies elsewhere. */
export const pathOf = (address: string, site: string): string =>
  address.startsWith(`${site}/`) ? address.slice(site.length + 1) : '';

function iconProblem(address: string, size: number, site: string, served: Served): readonly string[] {
  const pixels = pixelsOf(served(pathOf(address, site)));
  return pixels === `${size}x${size}` ? [] : [`icon: ${address} is ${pixels}, not ${size}x${size}`];
}

/** Every address is https and leads to a file of ours, and every icon has the size it is named for. */
export function addressProblems(root: Element, site: string, served: Served): readonly string[] {
  const texts = within(root).flatMap(({ name, attributes: { DefaultValue }, text }) =>
    name === 'AppDomain'
      ? [text]
      : DefaultValue !== undefined && /^bt:(Image|Url)$|Url$|^SourceLocation$/.test(name)
        ? [DefaultValue]
        : [],
  );
  const icons = all(root, 'Icon').map(({ children }) =>
    children.map(({ attributes: { size, resid } }) => ({
      size: Number(size),
      address: resource(root, resid),
    })),
  );
  return [
    ...texts.filter((text) => !text.startsWith('https://')).map((text) => `address: ${text} is not https`),
    ...texts
      .filter((text) => served(pathOf(text, site)) === undefined)
      .map((text) => `address: nothing is served at ${text}`),
    ...icons.flatMap((images) => [
      ...NEEDED_SIZES.filter((size) => !images.some((image) => image.size === size)).map(
        (size) => `icon: one has no ${size}`,
      ),
      ...images.flatMap(({ size, address }) => iconProblem(address, size, site, served)),
    ]),
    ...Object.entries(LIST_ICONS).flatMap(([name, size]) =>
      all(root, name).flatMap(({ attributes: { DefaultValue = '' } }) =>
        iconProblem(DefaultValue, size, site, served),
      ),
    ),
  ];
}
