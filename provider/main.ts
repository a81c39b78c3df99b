import * as pulumi from "@pulumi/pulumi";
import { version } from "../package.json";
import { Plugin } from "./plugin";

void pulumi.provider.main(new Plugin(version), process.argv.slice(2));
