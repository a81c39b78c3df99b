// STAND-IN for tests and the offline demo, never shipped: the few functions programs often call.
import { ACCOUNT_ID } from "./naming";
import type { Configuration } from "./provider";
import type { Props } from "../../plugin-kit/values";

type Invoke = (args: Props, configuration: Configuration) => Props;

const INVOKES: Record<string, Invoke> = {
  "aws:index/getRegion:getRegion": (_args, { region }) => ({ id: region, region, name: region }),
  "aws:index/getPartition:getPartition": () => ({
    id: "aws",
    partition: "aws",
    dnsSuffix: "amazonaws.com",
    reverseDnsPrefix: "com.amazonaws",
  }),
  "aws:index/getCallerIdentity:getCallerIdentity": () => ({
    id: ACCOUNT_ID,
    accountId: ACCOUNT_ID,
    arn: `arn:aws:iam::${ACCOUNT_ID}:user/standin`,
    userId: "AIDASTANDIN",
  }),
};

export function invoke(token: string, args: Props, configuration: Configuration): Props {
  const known = INVOKES[token];
  if (!known) throw new Error(`the aws stand-in for tests has no function ${token}`);
  return known(args, configuration);
}
