/** The little that is used of the peers, so that the types hold before `bench/` is installed. */
declare module 'json-logic-js' {
  const jsonLogic: { apply(rule: unknown, given: unknown): unknown };
  export default jsonLogic;
}

declare module '@gorules/zen-engine' {
  export class ZenEngine {
    createDecision(content: object): {
      evaluate(context: unknown): Promise<{ readonly result: Readonly<Record<string, unknown>> }>;
    };
  }
}

declare module 'json-rules-engine' {
  export interface Almanac {
    factValue<T>(fact: string): Promise<T>;
  }
  export class Engine {
    addFact(name: string, value: (parameters: unknown, almanac: Almanac) => Promise<unknown>): this;
    addRule(rule: object): this;
    run(
      facts?: object,
    ): Promise<{ readonly almanac: Almanac; readonly events: readonly { readonly type: string }[] }>;
  }
}

declare module 'publicodes' {
  export default class Engine {
    constructor(rules: object);
    setSituation(situation: object): this;
    evaluate(rule: string): { readonly nodeValue: unknown };
  }
}
