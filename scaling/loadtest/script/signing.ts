/**
 * Signature Version 4 of AWS in the language of k6, which brings HMAC and SHA-256 as `crypto`; nothing is
 * fetched when a test runs. It signs requests without a query; the path is the one of the address, in
 * which every service but S3 wants each part encoded once more.
 */
export const signingText = String.raw`
/** Headers of a request, with those that sign it. */
function signedHeaders({ method, host, path, headers, body }, { service, region }, keys, now) {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const day = time.slice(0, 8);
  const all = { ...headers, Host: host, "X-Amz-Date": time };
  if (keys.sessionToken) all["X-Amz-Security-Token"] = keys.sessionToken;
  const signed = Object.entries(all)
    .map(([name, value]) => [name.toLowerCase(), String(value).trim().replace(/ +/g, " ")])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const names = signed.map(([name]) => name).join(";");
  const canonical = [
    method,
    path.split("/").map(encoded).join("/"),
    "",
    ...signed.map(([name, value]) => name + ":" + value),
    "",
    names,
    crypto.sha256(body, "hex"),
  ].join("\n");
  const scope = [day, region, service, "aws4_request"].join("/");
  const text = ["AWS4-HMAC-SHA256", time, scope, crypto.sha256(canonical, "hex")].join("\n");
  const key = [day, region, service, "aws4_request"].reduce(
    (secret, part) => crypto.hmac("sha256", secret, part, "binary"),
    "AWS4" + keys.secretAccessKey,
  );
  all.Authorization =
    "AWS4-HMAC-SHA256 Credential=" + keys.accessKeyId + "/" + scope +
    ", SignedHeaders=" + names +
    ", Signature=" + crypto.hmac("sha256", key, text, "hex");
  return all;
}

function encoded(part) {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (mark) => "%" + mark.charCodeAt(0).toString(16).toUpperCase(),
  );
}
`;
