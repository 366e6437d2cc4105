import { dirname, relative, resolve } from "node:path";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { tsImport } from "tsx/esm/api";
import tseslint from "typescript-eslint";

const { refusalOf } = await tsImport("./test/architecture/rooms.ts", import.meta.url);
const SRC = resolve(import.meta.dirname, "src");

/** Imports go one way, as test/architecture/rooms.ts says. */
const mayImport = {
  meta: { type: "problem", schema: [], messages: { no: "{{why}}" } },
  create(context) {
    const path = relative(SRC, context.filename);
    const look = (node) => {
      const text = node.source?.value;
      if (typeof text !== "string" || !text.startsWith(".")) return;
      const why = refusalOf(path, relative(SRC, resolve(SRC, dirname(path), text)));
      if (why) context.report({ node, messageId: "no", data: { why } });
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportAllDeclaration: look,
      ExportNamedDeclaration: look,
    };
  },
};

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", ".cache/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { prefer: "type-imports", disallowTypeAnnotations: false },
      ],
      eqeqeq: ["error", "always"],
      "no-console": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { rooms: { rules: { "may-import": mayImport } } },
    rules: {
      "rooms/may-import": "error",
      "max-lines": ["error", { max: 260 }],
      // Sentences, patterns and pieces of XML are data and may run on.
      "max-len": [
        "error",
        { code: 160, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  // Dictionaries and clauses are data, one entry a line.
  { files: ["src/intake/dictionary/**", "src/standards/data/**"], rules: { "max-lines": "off" } },
  {
    files: ["src/{taskpane,workbench}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  // Its rules about load and sync know no sync but `context.sync()` written out; ours goes through `roundTrip`.
  {
    files: ["src/workbook/excel/**/*.ts", "src/taskpane/index.tsx"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-office-initialize": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["test/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
);
