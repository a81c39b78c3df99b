import { languages } from "../engine/scenarios";
import { Life } from "./modelService/life";
import { useCluster } from "./shared";

for (const language of languages) {
  describe(`A ModelService of a ${language} program on a real API server`, function () {
    this.timeout(900_000);
    const cluster = useCluster();
    const life = new Life(language, cluster);
    before(() => life.begin());
    after(() => life.end());

    it("is judged by the server in a preview, which makes nothing", () => life.preview());
    it("is made as declared, and is reached at its Service's address", () => life.create());
    it("stays as it is when nothing is changed", () => life.rest());
    it("rolls out an image, resources and a target in place", () => life.update());
    if (language === "typescript") {
      it("is made anew before the old one goes where its name changes", () => life.rename());
      it("makes room first for a selector, under the same name", () => life.reselect());
    }
    it("leaves nothing behind when it is destroyed", () => life.destroy());
  });
}
