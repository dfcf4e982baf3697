/** What 起草 needs: loaded when somebody drafts. */
export { draft, draftEnv } from '../../../src/narrative/draft/draft';
export { readTemplate } from '../../../src/narrative/draft/readTemplate';
export { readTemplateSheet } from '../../../src/narrative/draft/templateSheet';
export { readSupplement } from '../../../src/narrative/supplement/readSupplement';
export { supplementSheet } from '../../../src/narrative/supplement/supplementSheet';
export { whereToFill } from '../../../src/narrative/supplement/whereToFill';
export {
  openTemplate,
  TEMPLATE_NAMES,
  templateFor,
  templateNamed,
} from '../../../src/narrative/templates/templates';
export { draftDocument } from '../../../src/report/draft/document';
