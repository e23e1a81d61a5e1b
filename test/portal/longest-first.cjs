const { default: Sequencer } = require('@jest/test-sequencer');

/** The suites that take longest, longest first: begun last, one of them would keep one worker busy while the others have nothing left. */
const longest = ['every-screen', 'keyboard', 'auditor-day', 'states', 'header', 'findings', 'hostile-input', 'hostile-decisions', 'rules-draft', 'procurement-verifiers', 'alerts'];
const place = ({ path }) => {
  const at = longest.findIndex((name) => path.endsWith(`/${name}.portal-spec.ts`));
  return at < 0 ? longest.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
