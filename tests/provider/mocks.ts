import * as pulumi from "@pulumi/pulumi";

export interface Registration {
  readonly type: string;
  readonly name: string;
  readonly inputs: Record<string, unknown>;
  readonly custom: boolean;
}

interface World {
  readonly preview?: boolean;
  /** What a resource's provider gives back beside its inputs. */
  readonly state?: (registration: Registration) => object;
}

/** Answers registrations in the place of an engine, and keeps them in the list that it returns. */
export function recordRegistrations({ preview, state }: World = {}): readonly Registration[] {
  const registered: Registration[] = [];
  const mocks: pulumi.runtime.Mocks = {
    newResource: ({ type, name, inputs, custom }) => {
      const registration = {
        type,
        name,
        inputs: inputs as Record<string, unknown>,
        custom: custom ?? false,
      };
      registered.push(registration);
      const chosen = { name: `${name}-1a2b3c4`, arn: `arn:aws:example:::${name}` };
      return {
        id: `${name}-id`,
        state: { ...chosen, ...registration.inputs, ...state?.(registration) },
      };
    },
    call: ({ inputs }) => inputs as Record<string, unknown>,
  };
  void pulumi.runtime.setMocks(mocks, undefined, undefined, preview ?? false);
  return registered;
}

export function outputValue<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => output.apply((value) => resolve(value)));
}
