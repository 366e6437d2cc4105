/** How to call the command; printed with every wrong usage. */
export const USAGE = `用法：
  npm run --silent ledger -- recognise FILE [--json]
  npm run --silent ledger -- check     FILE [--as-of YYYY-MM-DD] [--year YYYY] [--pack FILE.json] [--branch NAME] [--json]
  npm run --silent ledger -- mark      FILE -o OUT.xlsx [与 check 相同的选项]
  npm run --silent ledger -- unmark    FILE -o OUT.xlsx
  npm run --silent ledger -- report    FILE -o OUT.xlsx [--report ID]... [与 check 相同的选项]
  npm run --silent ledger -- fill      FILE --template TEMPLATE.xlsx -o OUT.xlsx [与 check 相同的选项]
  npm run --silent ledger -- rollup    DIR -o OUT.xlsx [--expect LIST.xlsx] [--template FORM.xlsx] [--as-of YYYY-MM-DD] [--year YYYY]
                                       [--pack FILE.json] [--jobs N] [--json] [--jsonl FILE] [--resume FILE] [--returns DIR] [--seed TEXT]
                                       [--only 子文件夹]（只做记录时可以不写 -o：--jsonl 记录.jsonl，或 --jsonl - 写到标准输出）
  npm run --silent ledger -- rollup    --parts A.jsonl B.jsonl -o OUT.xlsx [与 rollup DIR 相同的选项]
  npm run --silent ledger -- register  FILE --entry ENTRY.json -o OUT.xlsx [--json] [与 check 相同的选项]
  npm run --silent ledger -- complete  FILE -o OUT.xlsx [--only blanks|style] [--json] [与 check 相同的选项]
`;
