import { posix } from "node:path";
import type { Host } from "../../src/cli/host";

/** A machine of files in memory; what was printed and told is kept. */
export class MemoryHost implements Host {
  readonly today = { year: 2026, month: 6, day: 20 };
  printed = "";
  told = "";
  /** Set to make every write fail. */
  full = false;

  constructor(readonly files: Map<string, Uint8Array>) {}

  readFile(path: string): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw Object.assign(new Error(path), { code: "ENOENT" });
    return bytes;
  }

  writeFile(path: string, bytes: Uint8Array): void {
    if (this.full) throw Object.assign(new Error("full"), { code: "ENOSPC" });
    this.files.set(path, bytes);
  }

  isSameFile(a: string, b: string): boolean {
    return posix.normalize(a) === posix.normalize(b);
  }

  print(text: string): void {
    this.printed += text;
  }

  tell(text: string): void {
    this.told += text;
  }
}
