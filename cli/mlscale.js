#!/usr/bin/env node
"use strict";

// Starts the built command. In a clone it has to be built once; a published package brings it along.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const bundle = join(__dirname, "..", "bin", "cli.js");

if (existsSync(bundle)) {
  require(bundle).runProcess();
} else {
  process.stderr.write(
    "mlscale: the command is not built yet; run `npm ci && npm run build:cli` in its repository\n",
  );
  process.exitCode = 3;
}
