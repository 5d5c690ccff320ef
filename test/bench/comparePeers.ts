// Run by `npm run bench` in plain Node, with the folder of the peers' packages and one for files: ours and its peers, on the same held-out files.
import { loadSources } from '../../training/loadSources';
import { fastTextPeer } from './peers/fastTextPeer';
import { figuresTable, type NamedFigures } from './peers/figuresTable';
import { keywordPeer } from './peers/keywordPeer';
import { logisticRegressionPeer } from './peers/logisticRegressionPeer';
import { measurePeer } from './peers/measurePeer';
import { naiveBayesPeer } from './peers/naiveBayesPeer';
import { trainOurs } from './peers/ourClassifier';
import type { LabelledText, Peer } from './peers/trainedPeer';
import { heldOutFiles, readLabelledTexts, splitCorpus } from './peers/splitCorpus';
import { report, reportNote, reportTable } from './report';

const countIn = (texts: readonly LabelledText[], wanted: string): number => texts.filter(({ language }) => language === wanted).length;

/** What training gave, with how long it took shown. */
async function showTraining<T>(name: string, train: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const trained = await train();
  report(`${name}, training`, (performance.now() - start) / 1000, 's');
  return trained;
}

/** A peer that cannot be had is named, and the others are still compared. */
async function tryPeer({ name, train }: Peer, training: readonly LabelledText[], heldOut: readonly LabelledText[]): Promise<NamedFigures> {
  try {
    const trained = await showTraining(name, () => train(training));
    return { name: trained.name, figures: measurePeer(trained, heldOut) };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    reportNote(`${name} is not present: ${reason}`);
    return { name, figures: undefined };
  }
}

async function main(): Promise<void> {
  const [packages = '', scratch = ''] = process.argv.slice(2);
  const sources = loadSources('training');
  const { training, heldOut } = splitCorpus(sources.examples);
  const labelled = readLabelledTexts(training);
  reportNote(`Held out, whole files: ${heldOutFiles.join(', ')}; ${countIn(heldOut, 'en')} English and ${countIn(heldOut, 'zh')} Chinese texts.`);
  reportNote(`Trained on all other files: ${labelled.length} texts. Asked of each: project or operations. Speed is from plain text to answer, one thread.`);
  reportNote('The lexicons are ours alone: no peer gets them, nor the list of Chinese words, which was drawn from all files without their labels. Our settings were chosen on all files, those of peers on files that are not held out.');
  const { decision, verdict } = await showTraining('ours', () => trainOurs(training, sources));
  const ours = measurePeer(decision, heldOut);
  const rows: NamedFigures[] = [{ name: decision.name, figures: ours }, { name: verdict.name, figures: measurePeer(verdict, heldOut) }];
  for (const peer of [keywordPeer, naiveBayesPeer(packages), logisticRegressionPeer(packages), fastTextPeer(packages, scratch)]) {
    rows.push(await tryPeer(peer, labelled, heldOut));
  }
  reportNote('');
  reportTable(figuresTable(ours, rows));
  reportNote('× is how often ours. A model is as its classifier saves itself; code is bundled and minified JavaScript, of fastText also its program.');
}

void main();
