// A whole blog in a temporary folder, run from the built binary as an operator would run it.
import { spawn, execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const BINARY = resolve(process.env.REYNARD_BIN ?? "target/debug/reynard");
/** How long anything may take that happens in the background. */
const PATIENCE = 30_000;
export const PASSWORD = "a quiet fox in the library";

export class Blog {
  /** A blog that runs, but that nobody has set up yet. */
  static async start() {
    const folder = await mkdtemp(join(tmpdir(), "reynard-"));
    const blog = new Blog(folder, await freePort());
    await blog.#serve();
    return blog;
  }

  /** A blog whose owner is Mary. */
  static async withMary(environment = {}) {
    const folder = await mkdtemp(join(tmpdir(), "reynard-"));
    const blog = new Blog(folder, await freePort());
    Object.assign(blog.environment, environment);
    const names = ["--name", "The Reading Fox", "--handle", "blog", "--author", "mary", "--display-name", "Mary"];
    await blog.cli(["setup", ...names, "--password-stdin"], PASSWORD);
    await blog.#serve();
    return blog;
  }

  constructor(folder, port) {
    this.folder = folder;
    this.authority = `localhost:${port}`;
    this.origin = `http://${this.authority}`;
    this.log = [];
    this.binary = BINARY;
    this.environment = {
      ...process.env,
      REYNARD_URL: this.origin,
      REYNARD_LISTEN: `127.0.0.1:${port}`,
      REYNARD_DATA: join(folder, "data"),
      REYNARD_INSECURE: "true",
      REYNARD_FETCH_ALLOW: "127.0.0.0/8",
      REYNARD_LOG: process.env.REYNARD_LOG ?? "info",
    };
  }

  async #serve() {
    this.process = spawn(BINARY, ["serve"], { env: this.environment, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      createInterface({ input: stream }).on("line", (line) => this.log.push(line));
    }
    await this.until("the blog answers", async () => {
      if (this.process.exitCode !== null) throw new Error(`the blog has stopped:\n${this.log.join("\n")}`);
      return (await fetch(this.origin).catch(() => undefined)) !== undefined;
    });
  }

  /** What an operator types in a shell; answers what is printed. */
  async cli(words, typed = "") {
    return await new Promise((done, failed) => {
      const child = execFile(BINARY, words, { env: this.environment }, (error, stdout, stderr) =>
        error ? failed(new Error(`reynard ${words.join(" ")}: ${stderr || stdout}`)) : done(stdout));
      child.stdin.end(typed);
    });
  }

  /** The same for commands that answer in JSON. */
  async ask(...words) {
    return JSON.parse(await this.cli([...words, "--json"]));
  }

  /** Writes a review to a file, as `review publish` and `review revise` want it. */
  async file(name, text) {
    const path = join(this.folder, name);
    await writeFile(path, text);
    return path;
  }

  async page(url, accept = "text/html") {
    const response = await fetch(new URL(url, this.origin), { headers: { accept } });
    return { status: response.status, html: await response.text() };
  }

  /** Waits until what is said is true, and answers what was found. */
  async until(said, look) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`waited in vain until ${said}. The blog said:\n${this.log.slice(-30).join("\n")}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  /** The blog is away until it comes back. */
  async stop() {
    if (!this.process || this.process.exitCode !== null) return;
    this.process.kill("SIGTERM");
    await once(this.process, "exit");
  }

  async comeBack() {
    await this.#serve();
  }

  async close() {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
