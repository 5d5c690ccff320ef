/** The bundler puts the text in where a Markdown file is imported. */
declare module '*.md' {
  const text: string;
  export = text;
}
