/** All that is needed only once somebody asks for a check: loaded then, not with the pane. */
export { explain } from '../../src/rules/explanations';
export { marksOf } from './findings';
export { makeReport } from './report';
export { CUSTOM_RULES_SHEET, explanationSheet, resultSheet } from './sheets';
export { repairsOf } from '../suspects/repairsOf';
