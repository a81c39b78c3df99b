// STAND-IN for tests and the offline demo, never shipped: the functions that programs often call.
import type { Call } from "../kind";
import { ACCOUNT_ID } from "../naming";
import type { Configuration } from "../provider";
import type { Props } from "../../../plugin-kit/values";
import { getAmi, getParameter } from "./images";
import { getAvailabilityZones, getSubnets, getVpc } from "./network";
import { getPolicyDocument } from "./policyDocument";

/** What a function is asked in, and whom it may ask. */
export interface Asked extends Configuration {
  /** The answer of the simulated account; undefined where there is none. */
  ask(call: Call): Promise<Props | undefined>;
}

export type Invoke = (args: Props, asked: Asked) => Props | Promise<Props>;

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
  "aws:index/getAvailabilityZones:getAvailabilityZones": getAvailabilityZones,
  "aws:ec2/getAmi:getAmi": getAmi,
  "aws:ec2/getSubnets:getSubnets": getSubnets,
  "aws:ec2/getVpc:getVpc": getVpc,
  "aws:iam/getPolicyDocument:getPolicyDocument": getPolicyDocument,
  "aws:ssm/getParameter:getParameter": getParameter,
};

export async function invoke(token: string, args: Props, asked: Asked): Promise<Props> {
  const known = INVOKES[token];
  if (!known) throw new Error(`the aws stand-in for tests has no function ${token}`);
  return known(args, asked);
}
