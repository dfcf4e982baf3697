// Stands for unzipper, which only exceljs's streaming reader uses and we never do: one of its packages has no licence.
exports.Parse = () => {
  throw new Error('exceljs reads no streams here');
};
