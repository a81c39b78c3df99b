export { MeshedQueue } from "./meshedQueue";
