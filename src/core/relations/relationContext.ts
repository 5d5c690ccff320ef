import { createContext, type CheckContext } from '../checks/checkContext';
import type { CheckOptions } from '../checks/checkOptions';
import { defaultSettings } from '../checks/checkSettings';
import type { Hit } from '../checks/finding';
import type { DocumentKind } from '../documents/documentKind';
import type { PlanningDocument } from '../documents/readDocument';
import type { LocalLink } from '../links/readLinks';
import { resolvePath } from '../links/resolvePath';

/** A document that was read, and where it is. Paths have forward slashes and come from one file system. */
export interface ReadDocument {
  readonly path: string;
  readonly source: string;
  readonly document: PlanningDocument;
}

/** What is known of the files that a document links to; whoever calls has read them already. */
export interface RelatedLookup {
  /** A planning document at a path; undefined for anything else, and for what could not be read. */
  readonly related: (path: string) => ReadDocument | undefined;
  /** Whether there is a file or folder; undefined where that is not known. */
  readonly exists: (path: string) => boolean | undefined;
}

export interface PlacedLink extends LocalLink {
  /** Resolved against the document's own path. */
  readonly file: string;
}

/** A linked planning document, by the first link to it. */
export interface Linked extends ReadDocument {
  readonly link: PlacedLink;
  readonly context: CheckContext;
}

/** What rules that need more than one document read. */
export interface RelationContext {
  readonly self: ReadDocument;
  readonly context: CheckContext;
  readonly options: CheckOptions;
  readonly links: readonly PlacedLink[];
  readonly exists: RelatedLookup['exists'];
  /** The linked documents of a kind, in the order of their links. */
  readonly linked: (kind: DocumentKind) => readonly Linked[];
}

export type RelationCheck = (relations: RelationContext) => readonly Hit[];

export function createRelations(self: ReadDocument, links: readonly LocalLink[], lookup: RelatedLookup, options: CheckOptions): RelationContext {
  const open = ({ document, source }: ReadDocument): CheckContext => createContext(document, source, { ...defaultSettings, ...options.settings }, options.today);
  const placed = links.flatMap((link): PlacedLink[] => {
    const file = resolvePath(self.path, link.path);
    return file === undefined ? [] : [{ ...link, file }];
  });
  const seen = new Set([self.path]);
  const documents = placed.flatMap((link): Linked[] => {
    if (seen.has(link.file)) return [];
    seen.add(link.file);
    const found = lookup.related(link.file);
    return found ? [{ ...found, link, context: open(found) }] : [];
  });
  const linked = (kind: DocumentKind): readonly Linked[] => documents.filter(({ document }) => document.kind === kind);
  return { self, context: open(self), options, links: placed, exists: lookup.exists, linked };
}

/** A hit at a link, under the field that it stands in. */
export function hitLink({ self }: RelationContext, { start, end }: LocalLink, data: Hit['data']): Hit {
  const field = self.document.fields.find(({ value }) => start >= value.start && end <= value.end);
  return { field: field?.key ?? '', start, end, data };
}
