import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { rules } from "../../scaling/rules";
import { Session } from "../../policypack/session";
import { toStruct, encodeProperties } from "./wire";
import { target } from "../../scaling/check/fixtures";
const n = Number(process.argv[2]);
const list = Array.from({ length: n }, (_, i) => {
  const t = target({ resourceId: "endpoint/reco-" + i + "/variant/blue" });
  return new proto.AnalyzerResource()
    .setUrn(t.urn + i)
    .setType(t.type)
    .setName("x")
    .setProperties(toStruct(encodeProperties(t.inputs)))
    .setOptions(new proto.AnalyzerResourceOptions())
    .setProvider(
      new proto.AnalyzerProviderResource().setUrn("p").setProperties(toStruct({ region: "x" })),
    );
});
const bytes = new proto.AnalyzeStackRequest().setResourcesList(list).serializeBinary();
const t0 = process.cpuUsage();
const T = (l: string) => {
  const d = process.cpuUsage(t0);
  console.log(l, (d.user + d.system) / 1000);
};
const req = proto.AnalyzeStackRequest.deserializeBinary(bytes);
T("parsed");
const s = new Session(rules, "2026-11-22");
s.analyzeStack(req);
T("judged");
const v = rules.flatMap((r) => s.operation.stackJudgement.violations(r.id));
T("violations " + v.length);
