// Serves the built folder to this machine alone. No dependency; nothing is logged, nothing is kept.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file a request names, or undefined where it names none or one outside the folder. */
export function fileFor(folder, url, home) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  } catch {
    return undefined;
  }
  const file = join(folder, path.endsWith("/") || path.endsWith(sep) ? join(path, home) : path);
  const inside = file.startsWith(resolve(folder) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer(folder, home) {
  return (request, response) => {
    const file =
      request.method === "GET" || request.method === "HEAD" ? fileFor(folder, request.url ?? "/", home) : undefined;
    if (!file) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404");
      return;
    }
    const hashed = /\.[0-9a-f]{8,}\.\w+$/.test(file);
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Content-Length": statSync(file).size,
      "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  };
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      done(server.address().port);
    });
  });
}

/** Serves `folder`; where the wished port is taken, any free one. Returns the address and a way to end it. */
export async function serve({ folder, port = 3000, home = "workbench.html" }) {
  const server = createServer(answer(resolve(folder), home));
  const taken = await listen(server, port).catch((error) => {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    return listen(server, 0);
  });
  return { address: `http://localhost:${taken}/`, close: () => new Promise((done) => server.close(done)) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = fileURLToPath(new URL("../dist", import.meta.url)), port = process.env.PORT ?? "3000"] =
    process.argv.slice(2);
  const { address } = await serve({ folder, port: Number(port) });
  process.stdout.write(`${address}\n`);
}
