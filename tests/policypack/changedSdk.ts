import { AnalyzerService } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import { servePack } from "../../policypack/pack";

// As if a later SDK had renamed a method.
Reflect.deleteProperty(AnalyzerService, "analyzeStack");
servePack([], "2026-11-22");
