/** Pure rooms run in Node, the pane in jsdom. End-to-end tests are a project of their own: they need the built bundle. */
const shared = {
  transform: { "^.+\\.(t|j)sx?$": ["@swc/jest"] },
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/style-stub.ts",
    "^fast-check$": "<rootDir>/test/support/seeded-fast-check.ts",
  },
  setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
};

export default {
  projects: [
    {
      ...shared,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "/test/taskpane/", "/test/workbench/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/{taskpane,workbench}/**/*.test.{ts,tsx}"],
      setupFiles: ["<rootDir>/test/support/jsdom-setup.ts"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
