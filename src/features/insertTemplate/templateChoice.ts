import type { Uri } from 'vscode';
import type { TemplateId } from '../../core/templates/catalog';
import type { TemplateReading } from '../../core/templates/readTeamTemplate';
import type { RunbookVariant } from '../../core/templates/runbookVariants';
import type { TemplateName } from '../../core/templates/templatePath';

/** A template that ships with the extension. */
export interface BuiltInTemplate {
  readonly id: TemplateId;
  /** For runbooks; the general one without it. */
  readonly variant?: RunbookVariant;
}

/** A file in a team's folder of templates, readable or not. */
export interface TeamFile extends TemplateName {
  readonly uri: Uri;
  readonly fileName: string;
  /** The workspace folder's name, where there are several. */
  readonly folder?: string;
  readonly reading: TemplateReading;
}

export type TemplateChoice = { readonly builtIn: BuiltInTemplate } | { readonly file: TeamFile };
