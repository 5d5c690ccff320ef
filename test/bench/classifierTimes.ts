// Run by `npm run bench` in plain Node: what the classifier costs by itself, without VS Code around it.
import { globSync, readFileSync } from 'node:fs';
import { classify } from '../../src/core/classifier/classify';
import { parseModel } from '../../src/core/classifier/parseModel';
import { mostDecisions } from '../../src/core/learning/decision';
import { createLearnedClassifier } from '../../src/core/learning/createLearnedClassifier';
import { report } from './report';

const taskCount = 5000;

function readTexts(): readonly string[] {
  const texts = globSync('training/corpus/{en,zh}-[0-9]*.jsonl').sort().flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text));
  return texts.slice(0, taskCount);
}

const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const bytes = new Uint8Array(readFileSync('media/model/classifier.bin'));
/** Bytes in use after a collection (the run has --expose-gc). */
const memoryInUse = (): number => {
  globalThis.gc?.();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
};
const before = memoryInUse();
const start = performance.now();
const parsed = parseModel(bytes);
if (!parsed.ok) throw new Error(parsed.reason);
const { model } = parsed;
report('model read', performance.now() - start, 'ms');
report('memory that the model holds', (memoryInUse() - before) / 2 ** 20, 'MiB');
const texts = readTexts();
report('first verdict after that', time(() => classify(texts[0] ?? '', model)), 'ms');
report(`${texts.length} tasks, first time`, time(() => texts.forEach((text) => classify(text, model))), 'ms');
const rounds = Array.from({ length: 5 }, () => time(() => texts.forEach((text) => classify(text, model)))).sort((a, b) => a - b);
report(`${texts.length} tasks, median of 5 more rounds`, rounds[2] ?? 0, 'ms');
const others = globSync('training/corpus/{en,zh}-p0*.tsv').sort().flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').filter((_, index) => index % 5 === 0).map((line) => line.slice(2))).slice(0, mostDecisions);
let learned = createLearnedClassifier(model, []);
report(`reading ${others.length} decisions`, time(() => (learned = createLearnedClassifier(model, others.map((text, index) => ({ text, kind: index % 2 === 0 ? 'project' : 'operations', on: '2026-01-01' }))))), 'ms');
const learnedRounds = Array.from({ length: 5 }, () => time(() => texts.forEach((text) => learned(text)))).sort((a, b) => a - b);
report(`${texts.length} tasks with these decisions, median of 5 rounds`, learnedRounds[2] ?? 0, 'ms');
const each = texts.map((text) => time(() => classify(text, model))).sort((a, b) => a - b);
report('one task, median', 1000 * (each[Math.floor(each.length * 0.5)] ?? 0), 'µs');
report('one task, 95th percentile', 1000 * (each[Math.floor(each.length * 0.95)] ?? 0), 'µs');
const long = 'Migrate the customer database to the new data centre by 30 June. '.repeat(160_000);
report('a text of 10 MB', time(() => classify(long, model)), 'ms');
