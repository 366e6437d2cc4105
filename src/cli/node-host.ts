import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Host } from "./host";

/** The machine itself. */
export function nodeHost(): Host {
  const now = new Date();
  return {
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    ...(process.argv[1] === undefined ? {} : { entry: process.argv[1] }),
    readFile: (path) => new Uint8Array(readFileSync(path)),
    writeFile,
    isSameFile,
    print: (text) => void writeAll(1, text),
    tell: (text) => void writeAll(2, text),
  };
}

/** Into a file beside it first, then in its place: whoever looks sees the old file or the new one, never half of one. */
function writeFile(path: string, bytes: Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : resolve(path);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    const file = openSync(beside, "wx", existsSync(target) ? statSync(target).mode & 0o777 : 0o666);
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** By device and inode, so that a link or another spelling of the path is found out too. */
function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a), statSync(b)];
  return one.dev === other.dev && one.ino === other.ino;
}

/** All of it before the process ends, also into a pipe. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
}
