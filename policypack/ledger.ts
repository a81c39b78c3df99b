import { Provenance } from "../scaling/check/finding";
import { componentAround } from "../scaling/link/graph";
import { Declaration } from "../scaling/model/input";

/**
 * The resources of one operation by URN, as they were analysed. A stack is judged on these inputs, since
 * what the engine shows of a finished stack are outputs, and in previews those may be empty.
 */
export class Ledger implements Provenance {
  private readonly byUrn = new Map<string, Declaration>();

  record(declaration: Declaration): void {
    this.byUrn.set(declaration.urn, declaration);
  }

  get(urn: string): Declaration | undefined {
    return this.byUrn.get(urn);
  }

  componentOf(source: Declaration): Declaration | undefined {
    return componentAround(source, (urn) => this.byUrn.get(urn));
  }
}
