import {
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer as Engine,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { ComponentManager, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { CustomFunctionRegistry } from '../../officejs/functions/customFunctions';
import type { Book } from './facade';
import { registerFunctions } from './functions';
import { UniverStore } from './univerStore';

/** A workbook that nobody sees. */
const BLANK = 'blank';

/** A workbook open in the spreadsheet. */
export interface OpenBook {
  readonly id: string;
  readonly book: Book;
  readonly store: UniverStore;
}

/** The spreadsheet of the page: several workbooks, one of them in sight. */
export class Spreadsheets {
  private readonly engine: Engine;
  private readonly api: FUniver;

  private constructor(container: HTMLElement) {
    this.engine = new Engine({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: zhCN },
      logLevel: LogLevel.ERROR,
    });
    const { plugins } = UniverSheetsCorePreset({
      container,
      disableAutoFocus: true,
      ribbonType: 'simple',
      // Marks, not the number that looks like a text, are what should catch the eye.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    });
    const withOptions = plugins.map((plugin) => (Array.isArray(plugin) ? plugin : [plugin]));
    this.engine.registerPlugins(withOptions as Parameters<Engine['registerPlugins']>[0]);
    this.api = FUniver.newAPI(this.engine);
    this.letComponentsReturn();
  }

  /** With the functions of the add-in in its formulas. */
  static async create(container: HTMLElement, functions: CustomFunctionRegistry): Promise<Spreadsheets> {
    const spreadsheets = new Spreadsheets(container);
    await spreadsheets.learn(functions);
    return spreadsheets;
  }

  /** Once it draws; before, a workbook can be read, but nothing selected in it. */
  drawn(): Promise<void> {
    return this.engine.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  open(data: IWorkbookData): OpenBook {
    const book = this.api.createWorkbook(data);
    return { id: data.id, book, store: new UniverStore(this.api, book) };
  }

  show({ id }: OpenBook): void {
    this.bringToFront(id);
  }

  close({ id, store }: OpenBook): void {
    store.dispose();
    if (this.api.getActiveWorkbook()?.getId() === id) this.bringToFront(BLANK);
    // What is drawn of the workbook must be gone before it is.
    requestAnimationFrame(() => requestAnimationFrame(() => this.api.disposeUnit(id)));
  }

  /** Each workbook registers some parts of the spreadsheet anew; of the second time Univer would warn on the console. */
  private letComponentsReturn(): void {
    const components = this.engine.__getInjector().get(ComponentManager);
    const register = components.register.bind(components);
    components.register = (name, ...rest) => {
      components.delete(name);
      return register(name, ...rest);
    };
  }

  private bringToFront(id: string): void {
    const instances = this.engine.__getInjector().get(IUniverInstanceService);
    instances.setCurrentUnitForType(id);
    instances.focusUnit(id);
  }

  /**
   * Univer takes functions only when a workbook is there, and then calculates all its formulas anew. That must
   * not befall a file, whose figures are to be checked as they are: so it is done on a blank one.
   */
  private async learn(functions: CustomFunctionRegistry): Promise<void> {
    // It stays: Univer does not bear having no workbook. It is drawn, so it is as small as can be.
    this.api.createWorkbook({
      id: BLANK,
      sheetOrder: [BLANK],
      sheets: { [BLANK]: { id: BLANK, name: BLANK, rowCount: 1, columnCount: 1 } },
    });
    const calculated = this.calculatedAnew();
    registerFunctions(this.api, functions);
    await calculated;
  }

  private calculatedAnew(): Promise<void> {
    return new Promise((resolve) => {
      const asked = this.api.addEvent(this.api.Event.CommandExecuted, ({ id, params }) => {
        const { forceCalculation = false } = (params ?? {}) as { readonly forceCalculation?: boolean };
        if (id !== 'formula.mutation.set-trigger-formula-calculation-start' || !forceCalculation) return;
        asked.dispose();
        // On a blank workbook there is nothing to calculate, and so no word of when it is done.
        setTimeout(resolve, 0);
      });
    });
  }
}
