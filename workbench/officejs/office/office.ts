import { invalidArgument } from '../errors';
import { strictNamespace } from '../strictNamespace';
import type { Addin } from './addin';
import { supports, type Environment } from './environment';
import type { Ribbon } from './ribbon';
import type { Settings } from './settings';

interface Parts {
  readonly environment: () => Environment;
  readonly settings: Settings;
  readonly ribbon: Ribbon;
  readonly addin: Addin;
}

function contextNamespace({ environment, settings }: Parts): object {
  return strictNamespace('Office.context', {
    get host() {
      return environment().host;
    },
    get platform() {
      return environment().platform;
    },
    get diagnostics() {
      const { host, platform, version } = environment();
      return { host, platform, version };
    },
    get displayLanguage() {
      return environment().displayLanguage;
    },
    get contentLanguage() {
      return environment().contentLanguage;
    },
    get officeTheme() {
      return environment().officeTheme;
    },
    requirements: strictNamespace('Office.context.requirements', {
      isSetSupported: (name: string, version?: string) => supports(environment(), name, version),
    }),
    document: strictNamespace('Office.context.document', { settings, mode: 'readWrite' }),
  });
}

/** The global Office. */
export function officeNamespace(parts: Parts): object {
  const { environment, ribbon, addin } = parts;
  return strictNamespace('Office', {
    onReady: async (callback?: unknown) => {
      const { host, platform } = environment();
      const info = { host, platform };
      await Promise.resolve();
      if (callback === undefined) return info;
      if (typeof callback !== 'function') throw invalidArgument('Office.onReady takes a function.');
      await (callback as (ready: typeof info) => unknown)(info);
      return info;
    },
    context: contextNamespace(parts),
    actions: strictNamespace('Office.actions', {
      associate: (id: unknown, action: unknown) => {
        ribbon.associate(id, action);
      },
    }),
    addin: strictNamespace('Office.addin', addin),
    HostType: { Excel: 'Excel', Word: 'Word', PowerPoint: 'PowerPoint' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline', iOS: 'iOS', Universal: 'Universal' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    StartupBehavior: { none: 'None', load: 'Load' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
  });
}
