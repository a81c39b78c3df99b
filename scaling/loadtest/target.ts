/** What the requests of a load test are sent to: exactly one of the two. */
export interface RequestTarget {
  readonly http?: HttpTarget;
  readonly sageMaker?: SageMakerTarget;
  /** What every request carries. Default: nothing. */
  readonly body?: Body;
}

export interface HttpTarget {
  readonly url: string;
  /** Default: POST with a body, GET without. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers whose values a run takes from variables of its environment, by the names of these. */
  readonly headersFromEnvironment?: Readonly<Record<string, string>>;
}

/** InvokeEndpoint, signed with credentials that a run takes from its environment. */
export interface SageMakerTarget {
  readonly endpointName: string;
  readonly region: string;
  readonly variantName?: string;
  readonly inferenceComponentName?: string;
  /** Default: application/json. */
  readonly contentType?: string;
  /** In the place of the region's own, as for an interface endpoint of a VPC. */
  readonly url?: string;
}

export interface Body {
  readonly text?: string;
  readonly base64?: string;
}

export interface TargetProblem {
  /** `http.url` */
  readonly path: string;
  readonly message: string;
}

/** Everything wrong with a target. */
export function targetProblems({ http, sageMaker }: RequestTarget): readonly TargetProblem[] {
  if ((http === undefined) === (sageMaker === undefined)) {
    return [{ path: "", message: "give exactly one of a URL and a SageMaker endpoint" }];
  }
  if (http !== undefined) return httpProblems(http);
  return sageMakerProblems(sageMaker!);
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
/** A token of RFC 9110. */
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const lineEnd = /[\r\n\0]/;

function httpProblems(http: HttpTarget): readonly TargetProblem[] {
  const { url, method, headers = {}, headersFromEnvironment = {} } = http;
  const problems: TargetProblem[] = [...urlProblems("http.url", url)];
  if (method !== undefined && !methods.includes(method)) {
    problems.push({ path: "http.method", message: `is ${method}; allowed: ${methods.join(", ")}` });
  }
  for (const name of [...Object.keys(headers), ...Object.keys(headersFromEnvironment)]) {
    if (!headerName.test(name)) {
      problems.push({ path: "http.headers", message: `"${name}" is no name of a header` });
    }
  }
  for (const [name, value] of Object.entries(headers)) {
    if (lineEnd.test(value)) {
      problems.push({
        path: `http.headers.${name}`,
        message: "has a line end, which ends a header",
      });
    }
  }
  for (const [name, variable] of Object.entries(headersFromEnvironment)) {
    if (!variableName.test(variable)) {
      const message = `takes its value from "${variable}", which is no name of a variable`;
      problems.push({ path: `http.headers.${name}`, message });
    }
  }
  return problems;
}

function urlProblems(path: string, text: string): readonly TargetProblem[] {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return [{ path, message: "is no address; write one as https://models.example/v1/predict" }];
  }
  if (url.username !== "" || url.password !== "") {
    const message = "has credentials in it; give a header from a variable of the environment";
    return [{ path, message }];
  }
  return [];
}

const endpointName = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;
const regionName = /^[a-z]{2}(-[a-z]+)+-\d{1,2}$/;

function sageMakerProblems(target: SageMakerTarget): readonly TargetProblem[] {
  const problems: TargetProblem[] = [];
  const names = ["endpointName", "variantName", "inferenceComponentName"] as const;
  for (const key of names) {
    const name = target[key];
    if (name === undefined || endpointName.test(name)) continue;
    const allowed = "1 to 63 letters, digits and inner dashes";
    problems.push({ path: `sageMaker.${key}`, message: `is "${name}"; allowed: ${allowed}` });
  }
  if (!regionName.test(target.region)) {
    const message = `is "${target.region}"; write one as eu-central-1`;
    problems.push({ path: "sageMaker.region", message });
  }
  if (target.contentType !== undefined && lineEnd.test(target.contentType)) {
    problems.push({ path: "sageMaker.contentType", message: "has a line end" });
  }
  if (target.url !== undefined) problems.push(...urlProblems("sageMaker.url", target.url));
  return problems;
}

/** The address of the runtime in a region. */
export function sageMakerUrl({ region, url, endpointName: name }: SageMakerTarget): string {
  const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  const base = url ?? `https://runtime.sagemaker.${region}.${suffix}`;
  return `${base.replace(/\/+$/, "")}/endpoints/${name}/invocations`;
}
