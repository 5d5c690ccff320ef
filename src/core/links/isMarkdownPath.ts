/** Whether a file goes by the name of a Markdown file. */
export const isMarkdownPath = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);
