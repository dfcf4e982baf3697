/** What 起草 needs: loaded when somebody drafts. */
export { departmentOf } from '../../../src/narrative/draft/departmentOf';
export { draft, draftEnv } from '../../../src/narrative/draft/draft';
export { chooseTemplate } from '../../../src/narrative/draft/chooseTemplate';
export { templateSheet } from '../../../src/narrative/draft/templateRows';
export { readSupplement } from '../../../src/narrative/supplement/readSupplement';
export { supplementSheet } from '../../../src/narrative/supplement/supplementSheet';
export { whereToFill } from '../../../src/narrative/supplement/whereToFill';
export {
  openTemplate,
  TEMPLATE_NAMES,
  templateFor,
  templateNamed,
} from '../../../src/narrative/templates/templates';
export { draftDocument, wholeDocument } from '../../../src/report/draft/document';
export { readOverview } from '../../../src/report/draft/overview';
export { overviewNote } from '../../../src/report/draft/staleYears';
