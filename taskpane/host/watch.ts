/** Watches what the user and others change; gives a function that ends it. Changes of our own do not count. */
export async function watchChanges(changed: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const onEvent = (event: Excel.WorksheetChangedEventArgs | object): Promise<void> => {
      const isOurs = 'triggerSource' in event && event.triggerSource === 'ThisLocalAddin';
      if (!isOurs) changed();
      return Promise.resolve();
    };
    const watched = [
      worksheets.onChanged.add(onEvent),
      worksheets.onAdded.add(onEvent),
      worksheets.onDeleted.add(onEvent),
    ];
    await context.sync();
    return async () => {
      for (const result of watched) result.remove();
      await Excel.run(context, (same) => same.sync());
    };
  });
}
