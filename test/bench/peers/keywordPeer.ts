import { bundleSize } from './bundleSize';
import { cueWords } from './cueWords';
import { createKeywordList } from './createKeywordList';
import type { Peer } from './trainedPeer';

/** What any extension could do without training: the floor. Its words are counted as its model. */
export const keywordPeer: Peer = {
  name: 'keyword list',
  train: () => {
    const classify = createKeywordList(cueWords);
    return {
      name: 'keyword list',
      seen: 0,
      classify: (texts) => texts.map(classify),
      modelBytes: Buffer.byteLength(JSON.stringify(cueWords)),
      codeBytes: bundleSize("export { createKeywordList } from './test/bench/peers/createKeywordList';", '.'),
    };
  },
};
