export { pi } from "./constants";
export { exp } from "./exp";
export { log } from "./log";
export { cosTurns, sinTurns } from "./turns";
export { greatestDivisor } from "./greatestDivisor";
