/** Loaded when somebody drafts; the browser keeps it once it is there. */
export const loadEngine = () => import('./engine');
