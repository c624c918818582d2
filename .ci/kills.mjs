#!/usr/bin/env node
// Plays the practice exam in an empty folder, kills with -9 at the moments named, starts again what does not start by itself,
// and compares the report with the film. Build first (mvn process-classes).
//   .ci/kills.mjs server 3 25 60.5     the server, so many seconds after it first answered (below nought: so many after the start)
//   .ci/kills.mjs server exam+0.3 onboarding+2 sitting+40 analysis+1 review+0.2    so many seconds after a step began
//   .ci/kills.mjs all 45               every process of the run
//   .ci/kills.mjs server random 6      six moments drawn by chance within three minutes
import { spawn, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const EXPECTED = [
  ["OFF_CAMERA", 8, 18],
  ["ANOTHER_PERSON", 24, 34],
  ["DIFFERENT_PERSON", 40, 50],
  ["POOR_LIGHT", 56, 64],
  ["BREAK_TOO_LONG", 70, 85],
  ["INTERRUPTION", 109, 110],
  ["RECORDING_GAP", 109, 110],
];
const WITHIN_SECONDS = 2;
const MOST_STARTS = 12;
const RUN_SECONDS = 180;
const DEADLINE_SECONDS = 900;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [what, ...rest] = process.argv.slice(2);
if (!["server", "all"].includes(what) || rest.length === 0) {
  console.error("usage: .ci/kills.mjs server|all SECONDS… | random COUNT");
  process.exit(2);
}
const moments =
  rest[0] === "random"
    ? Array.from({ length: Number(rest[1] ?? 5) }, () => Math.round(Math.random() * RUN_SECONDS * 10) / 10).sort((a, b) => a - b)
    : rest.filter((it) => !it.includes("+")).map(Number);
const afterSteps = rest.filter((it) => it.includes("+")).map((it) => it.split("+"));
const stepsSeen = new Set();

const home = mkdtempSync(join(tmpdir(), "invigil-kills-"));
const port = await freePort();
const began = Date.now();
const seconds = () => (Date.now() - began) / 1000;
const say = (words) => console.log(`${seconds().toFixed(1).padStart(6)} s  ${words}`);
console.log(`kill -9 of ${what} at ${rest.join(" ")}`);

let run;
let starts = 0;
let over = false;
let answered = false;
const report = new Promise((resolve, reject) => {
  start(resolve, reject);
  setTimeout(() => reject(new Error(`no report after ${DEADLINE_SECONDS} s`)), DEADLINE_SECONDS * 1000).unref();
});
const timers = [];
schedule(moments.filter((it) => it < 0).map((it) => -it));

let status = 1;
try {
  status = judge(JSON.parse(await report));
} catch (failure) {
  say(failure.message);
} finally {
  timers.forEach(clearTimeout);
  over = true;
  run.kill("SIGTERM");
  await new Promise((resolve) => run.once("exit", resolve));
  if (status === 0) rmSync(home, { recursive: true, force: true });
  else console.log(`the run's folder is kept: ${home}`);
}
process.exit(status);

function start(resolve, reject) {
  if (++starts > MOST_STARTS) return reject(new Error("started too often"));
  run = spawn(join(root, "bin/invigil"), ["practice"], {
    detached: true,
    env: { ...process.env, INVIGIL_HOME: home, INVIGIL_PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let begun = "";
  run.stdout.on("data", (bytes) => {
    const lines = (begun + bytes).split("\n");
    begun = lines.pop();
    for (const line of lines) {
      if (line.startsWith("INVIGIL-REPORT ")) resolve(line.slice("INVIGIL-REPORT ".length));
      if (/^(==|The server)/.test(line)) say(`| ${line}`);
      const step = line.match(/^== (.+)$/)?.[1];
      if (step && !stepsSeen.has(step)) {
        stepsSeen.add(step);
        schedule(afterSteps.filter(([name]) => name === step).map(([, after]) => Number(after)));
      }
      if (line.startsWith("The server answers") && !answered) {
        answered = true;
        schedule(moments.filter((it) => it >= 0));
      }
    }
  });
  run.once("exit", () => {
    if (!over) setTimeout(() => start(resolve, reject), 500);
  });
}

function schedule(those) {
  timers.push(...those.map((at) => setTimeout(kill, at * 1000)));
}

function kill() {
  const victims = what === "all" ? tree(run.pid) : tree(run.pid).filter((it) => commandLine(it).includes("org.invigil.server.Invigil"));
  victims.forEach((it) => {
    try {
      process.kill(it, "SIGKILL");
    } catch {
      // it ended by itself meanwhile
    }
  });
  say(victims.length === 0 ? "nothing was there to be killed" : `kill -9 of ${victims.length} process(es)`);
}

function tree(pid) {
  const children = lines("pgrep", ["-P", String(pid)]).map(Number);
  return [pid, ...children.flatMap(tree)];
}

function commandLine(pid) {
  return lines("ps", ["-o", "args=", "-p", String(pid)]).join(" ");
}

function lines(command, options) {
  try {
    return execFileSync(command, options, { encoding: "utf8" }).split("\n").filter(Boolean);
  } catch {
    return []; // pgrep and ps answer so when nothing matches
  }
}

function judge(found) {
  const left = [...found.flags];
  let wrong = 0;
  for (const [kind, from, to] of EXPECTED) {
    const at = left.findIndex(
      (it) => it.kind.toUpperCase().replaceAll("-", "_") === kind && Math.abs(it.start - from) <= WITHIN_SECONDS && Math.abs(it.end - to) <= WITHIN_SECONDS,
    );
    if (at < 0) {
      say(`missing: ${kind} ${from}-${to}`);
      wrong++;
    } else left.splice(at, 1);
  }
  left.forEach((it) => say(`not expected: ${it.kind} ${it.start}-${it.end}`));
  const { kept, verified, missing } = found.segments;
  say(`${found.flags.length} flags, ${kept} segments kept, ${verified} verified, ${missing} missing, started ${starts} time(s)`);
  const bad = wrong + left.length + missing + (kept - verified);
  say(bad === 0 ? "the report is as if nothing had been killed" : "THE REPORT DIFFERS");
  return bad === 0 ? 0 : 1;
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
