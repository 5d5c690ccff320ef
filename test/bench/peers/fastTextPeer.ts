import { findFastText, trainByCommand } from './fastTextCommand';
import { trainByWasm } from './fastTextWasm';
import type { Peer } from './trainedPeer';

/** The command where there is one, else its WebAssembly; takes the folder of the peers' packages and one for files. */
export const fastTextPeer = (packages: string, scratch: string): Peer => ({
  name: 'fastText',
  train: (texts) => {
    const command = findFastText();
    return command === undefined ? trainByWasm(texts, packages) : trainByCommand(command, texts, scratch);
  },
});
