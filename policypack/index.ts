import { rules } from "../scaling/rules";
import { servePack } from "./pack";

servePack(rules, new Date().toISOString().slice(0, "2027-03-31".length));
