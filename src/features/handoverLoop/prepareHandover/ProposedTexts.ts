import { EventEmitter, Uri, workspace } from 'vscode';
import type { Disposable, TextDocumentContentProvider } from 'vscode';
import { proposalScheme } from '../../../core/ids';

/** What a prepared document would add to an existing file. */
export interface Proposal {
  readonly target: Uri;
  /** The document as it was prepared, whole. */
  readonly prepared: string;
  readonly filled: readonly string[];
}

/** The texts that existing files would have with the new parts, as read-only documents; and what they were made from. */
export class ProposedTexts implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #texts = new Map<string, string>();
  readonly #proposals = new Map<string, Proposal>();
  readonly #registration = workspace.registerTextDocumentContentProvider(proposalScheme, this);
  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(uri: Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** @returns the document that shows the text */
  add(proposal: Proposal, text: string): Uri {
    const uri = proposalUri(proposal.target);
    this.#texts.set(uri.toString(), text);
    this.#proposals.set(uri.toString(), proposal);
    this.#changed.fire(uri);
    return uri;
  }

  /** The proposal for a file, or shown by a document. */
  find(uri: Uri): Proposal | undefined {
    return this.#proposals.get(uri.toString()) ?? this.#proposals.get(proposalUri(uri).toString());
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

/** The document that shows what a file would be with the new parts. */
export const proposalUri = (target: Uri): Uri => Uri.from({ scheme: proposalScheme, path: target.path, query: target.toString() });
