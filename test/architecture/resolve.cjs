/** For dependency-cruiser: its own reading of tsconfig paths does not know patterns with an ending such as `@greengate/*\/contracts`. */
const { readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');

const libs = resolve('libs');
const alias = {};
for (const name of readdirSync(libs)) {
  alias[`@greengate/${name}/contracts$`] = join(libs, name, 'src/contracts');
  alias[`@greengate/${name}/testing$`] = join(libs, name, 'src/testing');
  alias[`@greengate/${name}$`] = join(libs, name, 'src');
}
module.exports = { resolve: { alias } };
