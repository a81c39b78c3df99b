/**
 * Where the keys come from that sign requests: the environment, else the endpoint that a container is told
 * of. None of them stands in the script. Each user fetches keys of its own and renews them in time.
 */
export const credentialsText = String.raw`
const keysUri = __ENV.AWS_CONTAINER_CREDENTIALS_FULL_URI;
const tokenFile = __ENV.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE;
const token = tokenFile ? open(tokenFile).trim() : __ENV.AWS_CONTAINER_AUTHORIZATION_TOKEN;
let fetched;

export function setup() {
  if (__ENV.AWS_ACCESS_KEY_ID || !keysUri) needed(["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]);
}

/** The keys to sign with; undefined where there are none at the moment. */
function keysNow() {
  if (__ENV.AWS_ACCESS_KEY_ID) {
    return {
      accessKeyId: __ENV.AWS_ACCESS_KEY_ID,
      secretAccessKey: __ENV.AWS_SECRET_ACCESS_KEY,
      sessionToken: __ENV.AWS_SESSION_TOKEN,
    };
  }
  if (fetched === undefined || Date.now() > fetched.until) fetched = fetchKeys() || fetched;
  return fetched;
}

const renewedBeforeMilliseconds = 300000;

function fetchKeys() {
  const headers = token ? { Authorization: token } : {};
  const response = http.get(keysUri, { headers, responseType: "text", timeout: "10s" });
  if (response.status !== 200) return undefined;
  const { AccessKeyId, SecretAccessKey, Token, Expiration } = response.json();
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: Token,
    until: Expiration ? Date.parse(Expiration) - renewedBeforeMilliseconds : Infinity,
  };
}
`;
