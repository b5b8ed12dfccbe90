// SPDX-License-Identifier: MIT
// Validates YAML files by a JSON Schema with ajv, and prints each error with line and column: ajv_positions.js SCHEMA PATH...
'use strict';
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020');
const { LineCounter, parseDocument } = require('yaml');

function files(name) {
  return fs.statSync(name).isDirectory() ? fs.readdirSync(name).flatMap((inner) => files(path.join(name, inner))) : [name];
}

const [schema, ...names] = process.argv.slice(2);
const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
let errors = 0;
for (const name of names.flatMap(files)) {
  const lines = new LineCounter();
  const document = parseDocument(fs.readFileSync(name, 'utf8'), { lineCounter: lines });
  if (validate(document.toJS())) continue;
  for (const error of validate.errors) {
    const keys = error.instancePath.split('/').slice(1).map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
    const node = keys.length ? document.getIn(keys, true) : document.contents;
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    console.log(`${name}:${line}:${col}: ${error.message}`);
    errors++;
  }
}
process.exitCode = errors ? 1 : 0;
