import * as pulumi from "@pulumi/pulumi";

export interface Registration {
  readonly type: string;
  readonly name: string;
  readonly inputs: Record<string, unknown>;
  readonly custom: boolean;
}

/** Answers registrations in the place of an engine, and keeps them in the list that it returns. */
export function recordRegistrations(): readonly Registration[] {
  const registered: Registration[] = [];
  void pulumi.runtime.setMocks({
    newResource: ({ type, name, inputs, custom }) => {
      registered.push({
        type,
        name,
        inputs: inputs as Record<string, unknown>,
        custom: custom ?? false,
      });
      const state = { name: `${name}-1a2b3c4`, arn: `arn:aws:example:::${name}`, ...inputs };
      return { id: `${name}-id`, state };
    },
    call: ({ inputs }) => inputs as Record<string, unknown>,
  });
  return registered;
}

export function outputValue<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => output.apply((value) => resolve(value)));
}
