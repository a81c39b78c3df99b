// The least that a plugin can be, to compare with: Pulumi's SDK, an empty schema, one bare component.
import * as pulumi from "@pulumi/pulumi";

const minimal: pulumi.provider.Provider = {
  version: "0.0.0",
  schema: JSON.stringify({ name: "minimal", version: "0.0.0" }),
  construct: (name, type, _inputs, options) => {
    const component = new pulumi.ComponentResource(type, name, {}, options);
    return Promise.resolve({ urn: component.urn, state: {} });
  },
};

void pulumi.provider.main(minimal, process.argv.slice(2));
