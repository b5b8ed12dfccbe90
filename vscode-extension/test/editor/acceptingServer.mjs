// SPDX-License-Identifier: MIT
// Stands between an editor and the language server, and plays the service: acceptingServer.mjs REPORT JAVA ARGUMENT...
// Every submission is taken, and what was asked is written to REPORT; all else is the server's own doing.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";

const [report, java, ...words] = process.argv.slice(2);
const server = spawn(java, words, { stdio: ["pipe", "pipe", "inherit"] });
server.on("exit", (code) => process.exit(code ?? 1));

const write = (stream, body) =>
  stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);

/** Calls `take` with each message of a stream. */
function eachMessage(stream, take) {
  let rest = Buffer.alloc(0);
  stream.on("data", (part) => {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      const end = rest.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, end))?.[1]);
      if (end < 0 || rest.length < end + 4 + length) {
        return;
      }
      take(rest.subarray(end + 4, end + 4 + length).toString());
      rest = rest.subarray(end + 4 + length);
    }
  });
}

eachMessage(server.stdout, (body) => write(process.stdout, body));
eachMessage(process.stdin, (body) => {
  const { id, method, params } = JSON.parse(body);
  if (method !== "workspace/executeCommand" || params.command !== "amljob.submit") {
    write(server.stdin, body);
    return;
  }
  const [job] = params.arguments;
  const { name, workspace, group, subscription } = job;
  const place = `/subscriptions/${subscription}/resourcegroups/${group}/workspaces/${workspace}`;
  const studioUrl = `https://ml.azure.com/runs/${name}?wsid=${place}&tid=${subscription}`;
  writeFileSync(report, JSON.stringify({ ...job, studioUrl }));
  const result = { status: "accepted", name, studioUrl, message: "accepted" };
  write(process.stdout, JSON.stringify({ jsonrpc: "2.0", id, result }));
});
process.stdin.on("end", () => server.stdin.end());
