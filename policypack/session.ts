import type {
  AnalyzeRequest,
  AnalyzerResource,
  AnalyzerStackConfigureRequest,
  AnalyzeStackRequest,
  ConfigureAnalyzerRequest,
} from "@pulumi/pulumi/proto/analyzer_pb";
import { Rule } from "../scaling/check/rule";
import { stackOf } from "../scaling/model/input";
import { PackConfiguration } from "./configuration";
import { analysed, inStack } from "./declarations";
import { Operation } from "./operation";
import { isKnownToSdk } from "./special";
import { emptyProperties, RequestObserver } from "./tap";

interface StackFacts {
  readonly environment: string | undefined;
  readonly name: string | undefined;
  readonly isPreview: boolean;
}

/**
 * The pack's process from start to end. The engine configures the pack, asks about each resource and
 * last about the stack; a process may serve several stacks so, one after the other, and nothing of one
 * may reach the next.
 */
export class Session implements RequestObserver {
  configuration: PackConfiguration;
  private facts: StackFacts = { environment: undefined, name: undefined, isPreview: false };
  private underWay: Operation | undefined;

  constructor(
    readonly rules: readonly Rule[],
    private readonly today: string,
  ) {
    this.configuration = PackConfiguration.standard(rules);
  }

  get operation(): Operation {
    if (this.underWay === undefined) throw new Error("nothing has been analysed");
    return this.underWay;
  }

  get isPreview(): boolean {
    return this.facts.isPreview;
  }

  configureStack(request: AnalyzerStackConfigureRequest): void {
    this.underWay = undefined;
    this.facts = {
      environment: request.getTagsMap().get("environment"),
      name: request.getStack() || undefined,
      isPreview: request.getDryRun(),
    };
  }

  configure(request: ConfigureAnalyzerRequest): void {
    this.underWay = undefined;
    this.configuration = PackConfiguration.of(this.rules, request);
    const { problems } = this.configuration;
    if (problems.length > 0) refuse(request, problems);
  }

  remediate(request: AnalyzeRequest): void {
    const operation = this.operationFor(request.getUrn());
    const remediable =
      operation.wantsRemedies(request.getType()) &&
      isKnownToSdk(request.getProperties()?.toJavaScript());
    if (remediable) operation.propose(analysed(request));
    else withhold(request);
  }

  analyze(request: AnalyzeRequest): void {
    this.operationFor(request.getUrn()).declare(analysed(request));
    withhold(request);
  }

  analyzeStack(request: AnalyzeStackRequest): void {
    const resources = request.getResourcesList();
    const operation = this.operationFor(resources[0]?.getUrn() ?? "");
    operation.complete(
      resources.map((resource) => inStack(resource, operation.ledger.get(resource.getUrn()))),
    );
    request.clearResourcesList();
  }

  /** The operation under way; what comes after the analysis of a stack belongs to the next one. */
  private operationFor(urn: string): Operation {
    if (this.underWay === undefined || this.underWay.isComplete) this.underWay = this.begin(urn);
    return this.underWay;
  }

  private begin(urn: string): Operation {
    const environment = this.facts.environment ?? this.facts.name ?? stackOf(urn);
    return new Operation({
      rules: this.rules,
      configurations: this.configuration.forEnvironment(environment),
      circumstances: { environment, today: this.configuration.asOf ?? this.today },
    });
  }
}

/** The rules judge what was read here: the SDK need not decode the same once for each policy. */
function withhold(request: AnalyzeRequest | AnalyzerResource): void {
  request.setProperties(emptyProperties());
  request.clearProvider();
}

/** Has the SDK answer a configuration with an error whose text is the problems alone. */
function refuse(request: ConfigureAnalyzerRequest, problems: readonly string[]): void {
  const text = ["the configuration is not valid:", ...problems.map((line) => `  ${line}`)].join(
    "\n",
  );
  request.getPolicyconfigMap = () => {
    throw { toString: () => text };
  };
}
