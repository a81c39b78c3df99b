import { strict as assert } from "node:assert";
import type { Schedule } from "../../scaling/contract/generated/types";
import { inAllLanguages } from "./gallery";
import { ahead, within } from "./runs";

const examples = inAllLanguages("what-if");
const runs = ahead(
  examples.map(({ folder }) => () => {
    return within(folder, { pack: true }, (workspace) => workspace.preview());
  }),
);

describe("the example of questions about scaling", function () {
  this.timeout(600_000);

  examples.forEach(({ language }, index) => {
    it(`is answered in a preview in ${language}, without a resource, as in other languages`, async () => {
      const { code, text, outputs, steps } = await runs(index);
      assert.equal(code, 0, text);
      assert.deepEqual(
        steps.filter(({ type }) => !type.startsWith("pulumi:")).map(({ type }) => type),
        [],
      );
      assert.equal(outputs["holds"], false);
      assert.match(String(outputs["why"]), /would hold +maxCapacity 3 -> \d/);
      assert.ok((outputs["maxCapacity"] as number) > 3);
      assert.ok((outputs["schedules"] as readonly Schedule[]).length > 1);
      assert.deepEqual(outputs, (await runs(0)).outputs);
    });
  });
});
