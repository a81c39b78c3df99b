import * as pulumi from "@pulumi/pulumi";
import { version } from "../package.json";
import { endWithEngine } from "./engineWatch";
import { containFailures, keepSecretsFromLogs } from "./guard";
import { Plugin } from "./plugin";

const args = process.argv.slice(2);
keepSecretsFromLogs();
void pulumi.provider.main(new Plugin(version), args);
containFailures();

/** The engine gives its address as the argument that is no flag. */
const engine = args.find((each) => /^[\w.[\]:-]+:\d+$/.test(each));
if (engine !== undefined) endWithEngine(engine);
