// A running `reynard demo`: a blog that is full from the beginning, and silent.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

const BINARY = resolve(process.env.REYNARD_BIN ?? "target/debug/reynard");

export class Demo {
  static async start(...options) {
    const child = spawn(BINARY, ["demo", "--json", ...options], { stdio: ["ignore", "pipe", "inherit"] });
    const stopped = once(child, "exit").then(([code]) => {
      throw new Error(`the demo has stopped: ${code}`);
    });
    const [line] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), stopped]);
    stopped.catch(() => {});
    return new Demo(child, JSON.parse(line));
  }

  constructor(child, said) {
    this.child = child;
    Object.assign(this, said);
    this.origin = new URL(said.url).origin;
  }

  async page(path, headers = {}) {
    return await fetch(new URL(path, this.origin), { headers, redirect: "manual" });
  }

  /** The cookie of somebody who has signed in. */
  async signIn(username) {
    const response = await fetch(new URL("/sign-in", this.origin), {
      method: "POST",
      redirect: "manual",
      headers: { origin: this.origin },
      body: new URLSearchParams({ username, password: this.password }),
    });
    return response.headers.getSetCookie().map((it) => it.split(";")[0]).join("; ");
  }

  async close() {
    if (this.child.exitCode !== null) return;
    this.child.kill("SIGTERM");
    await once(this.child, "exit");
  }
}
