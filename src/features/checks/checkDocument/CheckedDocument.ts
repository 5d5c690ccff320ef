import type { TextDocument } from 'vscode';
import { sortFindings } from '../../../core/checks/sortFindings';
import { runInSlices } from '../../../host/runInSlices';
import type { CheckedText } from './checkText';

/** A pause in typing after which the findings are renewed, in milliseconds. */
const shortestWait = 400;
const longestWait = 10_000;
/** A check that takes long is not begun again at once: typing matters more than findings. */
const waitsPerDuration = 4;

/** An open document with what the last check of it found. */
export class CheckedDocument {
  /** Whether its findings were asked for by command: they follow the text whatever the setting says. */
  isAsked = false;
  private askedVersion: number | undefined;
  private duration = 0;
  private wanted = 0;
  private latest: { readonly version: number; readonly result: CheckedText } | undefined;

  constructor(readonly document: TextDocument) {}

  /** What was found in the text as it stands now; undefined while that is not known. */
  get current(): CheckedText | undefined {
    return this.latest?.version === this.document.version ? this.latest.result : undefined;
  }

  /** Someone wants all that can be found in the text as it stands now: for as long as it does, linked documents are looked at as well. */
  ask(): void {
    this.isAsked = true;
    this.askedVersion = this.document.version;
  }

  /** Checks it after a pause; who is overtaken by a later edit or wish leaves it to that one. */
  renewLater(renew: () => void): void {
    const wish = ++this.wanted;
    const wait = Math.min(longestWait, Math.max(shortestWait, waitsPerDuration * this.duration));
    setTimeout(() => wish === this.wanted && !this.document.isClosed && renew(), wait);
  }

  /** @returns undefined when the text moved on or the document was closed meanwhile */
  async check(): Promise<CheckedText | undefined> {
    // What anyone wished until now is done with it.
    this.wanted += 1;
    const { checkText } = await import('./checkText');
    const { document } = this;
    const { version } = document;
    const isStale = (): boolean => document.isClosed || document.version !== version;
    const began = performance.now();
    const alone = await runInSlices(checkText(document), isStale);
    this.duration = performance.now() - began;
    const result = alone && (await this.addBeside(alone, version));
    if (!result || isStale()) return undefined;
    this.latest = { version, result };
    return result;
  }

  private async addBeside(result: CheckedText, version: number): Promise<CheckedText> {
    if (!result.planning || this.askedVersion !== version) return result;
    const { checkBeside } = await import('./checkBeside');
    return { ...result, findings: sortFindings([...result.findings, ...(await checkBeside(this.document, result.planning))]) };
  }
}
