/** The views besides 审核: also the functions that their buttons in manifest.xml name. */
export const VIEW_IDS = ['narrative'] as const;
