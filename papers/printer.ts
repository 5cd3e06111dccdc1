import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Something to print: the source of a template, and the data it shows, which is never part of the source. */
export interface Printer {
  /** A PDF that keeps to PDF/UA-1: the compiler refuses one that does not. Throws with what the compiler says. */
  readonly pdf: (template: string, data: Readonly<Record<string, unknown>>, createdAt: number) => Printed;
}

export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** `fonts` are whole font files; nothing else is ever read, neither from the disk nor from the network. */
export function printer(fonts: readonly Buffer[]): Printer {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fonts] }] });
  return {
    pdf(template, data, createdAt) {
      const compiled = compiler.compile({
        mainFileContent: template,
        inputs: { sheet: JSON.stringify(data) },
      });
      const sheet = compiled.result;
      if (sheet === null) {
        const said = compiler.fetchDiagnostics(compiled.takeDiagnostics() ?? failed());
        throw new Error(`a template does not compile: ${JSON.stringify(said)}`);
      }
      // A table of figures that was kept from the last sheet would be somebody else's.
      const bytes = compiler.pdf(sheet, { pdfStandard: 'ua-1', creationTimestamp: createdAt });
      compiler.evictCache(0);
      return { bytes, pages: sheet.numOfPages };
    },
  };
}

function failed(): never {
  throw new Error('a template does not compile, and the compiler does not say why');
}
