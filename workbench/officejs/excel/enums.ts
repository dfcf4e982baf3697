import { strictNamespace } from '../strictNamespace';

/** “GreaterThan” under the key “greaterThan”, as Office.js names the values of its enumerations. */
function enumeration(name: string, values: readonly string[]): object {
  const entries = values.map((value) => [value.charAt(0).toLowerCase() + value.slice(1), value] as const);
  return strictNamespace(`Excel.${name}`, Object.fromEntries(entries));
}

const VALUES: Readonly<Record<string, string>> = {
  SheetVisibility: 'Visible Hidden VeryHidden',
  ClearApplyTo: 'All Formats Contents',
  ConditionalFormatType: 'Custom CellValue',
  ConditionalCellValueOperator:
    'Between NotBetween EqualTo NotEqualTo GreaterThan LessThan GreaterThanOrEqual LessThanOrEqual',
  HorizontalAlignment: 'General Left Center Right Fill Justify CenterAcrossSelection Distributed',
  VerticalAlignment: 'Top Center Bottom Justify Distributed',
  RangeUnderlineStyle: 'None Single Double SingleAccountant DoubleAccountant',
  BorderIndex: 'EdgeTop EdgeBottom EdgeLeft EdgeRight InsideVertical InsideHorizontal',
  BorderLineStyle: 'None Continuous Dash DashDot DashDotDot Dot Double SlantDashDot',
  BorderWeight: 'Hairline Thin Medium Thick',
  CalculationType: 'Recalculate Full FullRebuild',
  DataChangeType:
    'Unknown RangeEdited RowInserted RowDeleted ColumnInserted ColumnDeleted CellInserted CellDeleted',
  EventSource: 'Local Remote',
  EventTriggerSource: 'Unknown ThisLocalAddin',
  EventType:
    'WorksheetChanged WorksheetAdded WorksheetDeleted WorksheetActivated WorksheetSelectionChanged WorksheetNameChanged',
  RangeValueType: 'Unknown Empty String Integer Double Boolean Error',
  ErrorCodes:
    'AccessDenied ApiNotFound FormulaLengthExceedsLimit GeneralException InvalidArgument InvalidOperation InvalidSelection ItemNotFound ResponsePayloadSizeLimitExceeded InvalidOperationInCellEditMode',
};

/** The enumerations that belong to the subset. */
export const ENUMS: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(VALUES).map(([name, values]) => [name, enumeration(name, values.split(' '))]),
);
