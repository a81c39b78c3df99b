// STAND-IN for tests and the offline demo, never shipped: aws:s3/bucket:Bucket, an echo.
import type { ResourceKind } from "../kind";

export const bucket: ResourceKind = {
  autoNamed: "bucket",
  defaults: { forceDestroy: false },
  replaceOn: ["bucket"],
  computed: ["arn", "bucketDomainName", "bucketRegionalDomainName"],
  id: (inputs) => inputs["bucket"] as string,
  outputs: (inputs, _response, { region }) => ({
    arn: `arn:aws:s3:::${inputs["bucket"]}`,
    bucketDomainName: `${inputs["bucket"]}.s3.amazonaws.com`,
    bucketRegionalDomainName: `${inputs["bucket"]}.s3.${region}.amazonaws.com`,
  }),
};
