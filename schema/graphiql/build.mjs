// Brings GraphiQL and React into dist/ from npm: the browser builds that these
// packages ship, checked against the pinned integrity. Nothing is bundled, so
// nothing but npm and tar is needed. Without dist/ the server has a page of
// its own in GraphiQL's place.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const work = mkdtempSync(join(tmpdir(), "entente-graphiql-"));
const { pinned } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

try {
  mkdirSync(dist, { recursive: true });
  for (const [name, { version, integrity, files }] of Object.entries(pinned)) {
    execFileSync("npm", ["pack", `${name}@${version}`, "--silent", "--pack-destination", work], {
      cwd: work,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const archive = join(work, `${name}-${version}.tgz`);
    const found = "sha512-" + createHash("sha512").update(readFileSync(archive)).digest("base64");
    if (found !== integrity) {
      throw new Error(`${name}@${version}: integrity is ${found}, not the pinned ${integrity}`);
    }
    const folder = join(work, name);
    mkdirSync(folder);
    execFileSync("tar", ["-xzf", archive, "-C", folder, "--strip-components=1"]);
    for (const [from, to] of Object.entries(files)) {
      copyFileSync(join(folder, from), join(dist, to));
    }
  }
  for (const file of ["index.html", "start.js", "start.css"]) {
    copyFileSync(join(here, "shell", file), join(dist, file));
  }
  writeFileSync(join(dist, "versions.txt"), Object.entries(pinned).map(([name, p]) => `${name} ${p.version}\n`).join(""));
} finally {
  rmSync(work, { recursive: true, force: true });
}
