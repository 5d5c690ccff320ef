import { createContext, type CheckContext } from '../checks/checkContext';
import { defaultSettings } from '../checks/checkSettings';
import { firstName } from '../checks/people';
import type { PlanningDocument } from '../documents/readDocument';
import type { ContentLanguage } from '../reference/reference';
import { readProjectName } from './charterFacts';
import { handoverWords, type HandoverWords } from './handoverWords';
import { valueText } from './listTexts';
import { serviceName } from './serviceName';

/** The names of the files, for links between them; undefined where a document has none yet. */
export interface HandoverFiles {
  readonly charter?: string;
  readonly record?: string;
  readonly runbook?: string;
}

/** A charter that documents are prepared from, with what both of them need. */
export interface CharterSource {
  readonly context: CheckContext;
  readonly words: HandoverWords;
  readonly files: HandoverFiles;
  readonly project?: string;
  readonly service?: string;
  /** The whole entry, and the name alone where it names a person. */
  readonly owner?: Party;
  readonly manager?: Party;
  readonly sponsor?: Party;
}

export interface Party {
  readonly entry: string;
  readonly name?: string;
}

export function readCharterSource(charter: PlanningDocument, source: string, language: ContentLanguage, files: HandoverFiles): CharterSource {
  const context = createContext(charter, source, defaultSettings);
  const project = readProjectName(context);
  return {
    context,
    words: handoverWords[language],
    files,
    project,
    service: project === undefined ? undefined : serviceName(project),
    owner: readParty(context, 'operationsOwner'),
    manager: readParty(context, 'projectManager'),
    sponsor: readParty(context, 'sponsor'),
  };
}

function readParty(context: CheckContext, key: string): Party | undefined {
  const entry = valueText(context, key);
  return entry === undefined ? undefined : { entry, name: firstName(context, key)?.text };
}
