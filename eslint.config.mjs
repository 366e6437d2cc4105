import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// The rooms of src/ and what each may not import; test/architecture/rooms.ts holds the same table for the layer test.
const forbidden = {
  domain: [
    "i18n",
    "standards",
    "intake",
    "view",
    "checks",
    "answers",
    "plans",
    "rollup",
    "engine",
    "workbook",
    "taskpane",
    "workbench",
    "cli",
  ],
  i18n: [
    "domain",
    "standards",
    "intake",
    "view",
    "checks",
    "answers",
    "plans",
    "rollup",
    "engine",
    "workbook",
    "taskpane",
    "workbench",
    "cli",
  ],
  standards: [
    "i18n",
    "intake",
    "view",
    "checks",
    "answers",
    "plans",
    "rollup",
    "engine",
    "workbook",
    "taskpane",
    "workbench",
    "cli",
  ],
  intake: [
    "i18n",
    "standards",
    "view",
    "checks",
    "answers",
    "plans",
    "rollup",
    "engine",
    "workbook",
    "taskpane",
    "workbench",
    "cli",
  ],
  view: [
    "i18n",
    "standards",
    "checks",
    "answers",
    "plans",
    "rollup",
    "engine",
    "workbook",
    "taskpane",
    "workbench",
    "cli",
  ],
  checks: ["i18n", "intake", "answers", "plans", "rollup", "engine", "workbook", "taskpane", "workbench", "cli"],
  answers: ["i18n", "intake", "plans", "rollup", "engine", "workbook", "taskpane", "workbench", "cli"],
  plans: ["i18n", "rollup", "engine", "workbook", "taskpane", "workbench", "cli"],
  rollup: ["i18n", "standards", "intake", "view", "plans", "engine", "workbook", "taskpane", "workbench", "cli"],
  engine: ["i18n", "workbook", "taskpane", "workbench", "cli"],
  workbook: [
    "i18n",
    "standards",
    "intake",
    "view",
    "checks",
    "answers",
    "plans",
    "rollup",
    "engine",
    "taskpane",
    "workbench",
    "cli",
  ],
  taskpane: ["workbook/file", "workbench", "cli"],
  workbench: ["workbook/excel", "cli"],
  cli: ["i18n", "workbook/excel", "taskpane", "workbench"],
};

const layers = Object.entries(forbidden).map(([room, others]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { regex: `^(\\.\\./)+(${others.join("|")})(/|$)`, message: `${room} may not import this room (design.md).` },
        ],
      },
    ],
  },
}));

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
    rules: {
      "max-lines": ["error", { max: 280 }],
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
  { files: ["test/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  ...layers,
);
