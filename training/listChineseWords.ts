import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeText } from '../src/core/classifier/normalizeText';
import { readCorpus } from './readCorpus';

/**
 * Writes training/words-zh.txt: where Chinese words end, for the classifier's own segmentation. Taken once from our own texts with the
 * dictionary of the JavaScript engine; kept in the repository because that dictionary differs between versions of Node.
 */
const folder = 'training';
const corpus = join(folder, 'corpus');
const texts = [
  ...readCorpus(corpus).filter(({ language }) => language === 'zh').map(({ text }) => text),
  ...readdirSync(corpus).filter((name) => name.startsWith('lexicon-zh')).sort().flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n').map((line) => line.split('\t')[0] ?? '')),
];
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const words = new Set<string>();
for (const text of texts) for (const { segment } of segmenter.segment(normalizeText(text).text)) if (/^[\u4e00-\u9fff]{2,8}$/.test(segment)) words.add(segment);
writeFileSync(join(folder, 'words-zh.txt'), `${[...words].sort().join('\n')}\n`);
console.log(`${words.size} words`);
