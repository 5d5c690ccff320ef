export const allThemes = ['Light Modern', 'Dark Modern', 'Default High Contrast', 'Default High Contrast Light'] as const;
export type Theme = (typeof allThemes)[number];

export interface WorkbenchOptions {
  /** Its files are copied: a test may write into them. `samples` of the repository by default. */
  readonly folder?: string;
  readonly theme?: Theme;
  readonly locale?: 'en' | 'zh-cn';
  /** The extension host that runs the extension. */
  readonly host?: 'node' | 'web';
  /** Window size in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** User settings, besides the quiet ones of every run. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The user's own keys: the extension takes none. */
  readonly keybindings?: readonly { readonly key: string; readonly command: string; readonly when?: string }[];
  /** Whether the user has a language model: the one of test/ui/model-extension. */
  readonly withModel?: boolean;
  /** Whether the folder is trusted; it is by default. */
  readonly trusted?: boolean;
}

export const defaultTheme: Theme = 'Dark Modern';

/** What the workbench's class ends with once a theme is applied: the theme's file. */
export const themeClasses: Readonly<Record<Theme, string>> = {
  'Dark Modern': 'vscode-theme-defaults-themes-dark_modern-json',
  'Light Modern': 'vscode-theme-defaults-themes-light_modern-json',
  'Default High Contrast': 'vscode-theme-defaults-themes-hc_black-json',
  'Default High Contrast Light': 'vscode-theme-defaults-themes-hc_light-json',
};

/** User settings that keep what is not under test out of the pictures and out of the way. */
export function userSettings({ theme = defaultTheme, settings = {} }: WorkbenchOptions): Record<string, unknown> {
  return {
    'workbench.colorTheme': theme,
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.tips.enabled': false,
    'window.commandCenter': false,
    'chat.disableAIFeatures': true,
    'extensions.ignoreRecommendations': true,
    'update.showReleaseNotes': false,
    'git.enabled': false,
    'telemetry.telemetryLevel': 'off',
    ...settings,
  };
}
