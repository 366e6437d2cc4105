import { openWorkbook } from "../../../src/workbook/file";
import { describePort } from "../contract";

describePort("file", async (bytes, fileName) => {
  const opened = openWorkbook(bytes, fileName);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const port = opened.value;
  return {
    port,
    save: async () => {
      const saved = port.save();
      if (!saved.ok) throw new Error(saved.refusal.code);
      return saved.value;
    },
    userEdit: async (at, value) => {
      const done = port.userEdit({ ...at, value });
      if (!done.ok) throw new Error(done.refusal.code);
    },
  };
});
