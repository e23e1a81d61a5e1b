// Message catalogues: ICU text in locales/<language>/<area>.json becomes what @lingui/core evaluates, at build time. A message that does not parse fails the build.
import { compileMessage } from '@lingui/message-utils/compileMessage';

export const catalogues = () => ({
  name: 'greengate:catalogues',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/locales\/[^/]+\/[^/]+\.json(\?.*)?$/.test(id)) return null;
    const messages = JSON.parse(code);
    const compiled = {};
    for (const [key, text] of Object.entries(messages)) {
      compiled[key] = compileMessage(text, (token) => token);
    }
    return { code: `export default ${JSON.stringify(compiled)}`, map: null, moduleType: 'js' };
  },
});
