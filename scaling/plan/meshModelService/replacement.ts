import { MeshModelServiceArgs } from "../../contract/generated/types";

export function replacementOf(_args: MeshModelServiceArgs, _name: string): string {
  throw new Error("not yet");
}
