import { SecretVariable } from "../../contract/generated/types";

interface Declared {
  readonly env?: Readonly<Record<string, unknown>>;
  readonly secretEnv?: readonly SecretVariable[];
}

/**
 * Variables in an order that does not depend on the map's, which engines do not keep: those of Secrets first,
 * so that others may refer to them.
 */
export function variablesOf({ env, secretEnv }: Declared): readonly object[] | undefined {
  const secrets = (secretEnv ?? []).map(({ name, secretName, key }) => ({
    name,
    valueFrom: { secretKeyRef: { name: secretName, key } },
  }));
  const plain = Object.entries(env ?? {}).map(([name, value]) => ({ name, value }));
  const variables = [...secrets, ...plain.sort((a, b) => (a.name < b.name ? -1 : 1))];
  return variables.length > 0 ? variables : undefined;
}
