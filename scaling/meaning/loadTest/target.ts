import { LoadTestArgs } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { addressesOf, targetOf } from "../../loadtest/cluster";
import { targetProblems } from "../../loadtest";
import { problem, said, when } from "../problems";

/** An address that requests can go to, and where the keys and secret headers come from. */
export function checkTarget(args: LoadTestArgs): readonly Problem[] {
  return [...checkAddresses(args), ...checkKeys(args), ...checkHeaders(args)];
}

/** What comes from another resource is checked when it is known. */
function checkAddresses(args: LoadTestArgs): readonly Problem[] {
  const addresses = Object.entries(addressesOf(args));
  const isKnown = (value: unknown): boolean => value === undefined || typeof value === "string";
  const open = new Set(addresses.filter(([, value]) => !isKnown(value)).map(([key]) => key));
  const known = Object.fromEntries(
    addresses.map(([key, value]) => [key, open.has(key) ? placeholders[key] : value]),
  );
  return targetProblems(targetOf(args, known)).map(({ path, message }) =>
    said(`target.${path}`, message, "what a request can be sent to", "correct it"),
  );
}

const placeholders: Readonly<Record<string, string>> = {
  url: "http://not-known-yet/",
  endpointName: "not-known-yet",
  region: "eu-central-1",
};

function checkKeys({ target, serviceAccountName }: LoadTestArgs): readonly Problem[] {
  const { sageMaker } = target;
  const none =
    sageMaker && sageMaker.credentialsSecretName === undefined && serviceAccountName === undefined;
  return when(none === true, () =>
    said(
      "target.sageMaker",
      "an endpoint without keys to sign requests with",
      "credentialsSecretName, or serviceAccountName with EKS Pod Identity",
      "give one of them",
    ),
  );
}

/** A header has one value. */
function checkHeaders({ target }: LoadTestArgs): readonly Problem[] {
  const { headers = {}, headersFromSecrets = [] } = target.http ?? {};
  const given = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  return headersFromSecrets.flatMap(({ name }, index) =>
    when(given.has(name.toLowerCase()), () =>
      problem(
        `target.http.headersFromSecrets[${index}].name`,
        name,
        "a header that headers does not have",
        "drop it in one of the two",
      ),
    ),
  );
}
