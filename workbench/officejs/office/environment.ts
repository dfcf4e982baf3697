/** The colours of the Office theme, “#RRGGBB”. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** What the add-in is told of where it runs. */
export interface Environment {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly officeTheme: OfficeTheme;
  /** The highest version of each requirement set that there is. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** The oldest Excel that the product is made for: 2021 LTSC. */
export const BASELINE: Environment = {
  host: 'Excel',
  platform: 'OfficeOnline',
  version: '16.0',
  displayLanguage: 'zh-CN',
  contentLanguage: 'zh-CN',
  officeTheme: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#000000',
  },
  requirementSets: {
    ExcelApi: '1.14',
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    RibbonApi: '1.1',
  },
};

/** Whether the requirement set is there in this version; versions count by their parts, 1.9 before 1.14. */
export function supports({ requirementSets }: Environment, name: string, version = '1.1'): boolean {
  const [has, wanted] = [requirementSets[name] ?? '0', version].map((text) => text.split('.').map(Number));
  const [major = 0, minor = 0] = has ?? [];
  const [wantedMajor = 0, wantedMinor = 0] = wanted ?? [];
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
