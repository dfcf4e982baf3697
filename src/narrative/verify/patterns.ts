import patternData from './data/patterns.json';

/** A pattern of real text by its name in data/patterns.json, where an example stands beside it. */
export const pattern = (name: keyof typeof patternData, flags = ''): RegExp =>
  new RegExp(patternData[name].pattern, flags);
