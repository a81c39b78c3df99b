// STAND-IN for tests and the offline demo, never shipped: functions that find machine images.
import { ACCOUNT_ID, stableId } from "../naming";
import type { Asked } from ".";
import { describe, filtersOf, only } from "./network";
import type { Props } from "../../../plugin-kit/values";

const MADE_AT = "2026-01-01T00:00:00.000Z";

export async function getAmi(args: Props, { region, ask }: Asked): Promise<Props> {
  const answer = await ask(
    describe("DescribeImages", { Owners: args["owners"], Filters: filtersOf(args, {}) }),
  );
  const found = only(chosen(answer, args), "Images", offlineImage(args));
  const id = String(found["ImageId"]);
  return {
    id,
    imageId: id,
    architecture: found["Architecture"],
    arn: `arn:aws:ec2:${region}::image/${id}`,
    creationDate: found["CreationDate"] ?? MADE_AT,
    name: found["Name"],
    ownerId: found["OwnerId"] ?? ACCOUNT_ID,
    region,
    rootDeviceName: found["RootDeviceName"],
    rootDeviceType: "ebs",
    state: "available",
    virtualizationType: "hvm",
  };
}

/** The images whose names match, or the newest of them where the program wants that one. */
function chosen(answer: Props | undefined, { nameRegex, mostRecent }: Props): Props | undefined {
  if (!answer) return undefined;
  const pattern = new RegExp(nameRegex === undefined ? "" : String(nameRegex));
  const found = ((answer["Images"] ?? []) as Props[])
    .filter(({ Name: name }) => pattern.test(String(name)))
    .sort((a, b) => (String(a["CreationDate"]) < String(b["CreationDate"]) ? 1 : -1));
  return { Images: mostRecent === true ? found.slice(0, 1) : found };
}

function offlineImage({ filters, owners }: Props): Props {
  return {
    ImageId: stableId("ami", JSON.stringify([filters ?? null, owners ?? null])),
    Architecture: "x86_64",
    Name: "image",
    RootDeviceName: "/dev/xvda",
  };
}

export async function getParameter(args: Props, { region, ask }: Asked): Promise<Props> {
  const name = String(args["name"]);
  const params = { Name: name, WithDecryption: args["withDecryption"] ?? true };
  const answer = await ask({ service: "ssm", operation: "GetParameter", params });
  const offline = { Type: "String", Value: stableId("ami", name), Version: 1 };
  const found = (answer?.["Parameter"] ?? offline) as Props;
  return {
    id: name,
    name,
    arn: `arn:aws:ssm:${region}:${ACCOUNT_ID}:parameter/${name.replace(/^\//, "")}`,
    insecureValue: found["Value"],
    region,
    type: found["Type"],
    value: found["Value"],
    version: found["Version"],
  };
}
