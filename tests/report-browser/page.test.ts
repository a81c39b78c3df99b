import { strict as assert } from "node:assert";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser, BrowserContextOptions, chromium, Page } from "playwright-core";
import { compareReports } from "../../scaling/report/compare";
import { comparePage } from "../../scaling/report/html/comparePage";
import { reportPage } from "../../scaling/report/html/page";
import { brokenLoad, heldLoad, sampleReport } from "../scaling/report/fixture";
import { hostileReport } from "../scaling/report/hostile";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) =>
  existsSync(path),
);

/** Every element that a report is made of. */
const ownElements = new Set(
  (
    "html head meta title style body svg defs pattern rect line circle path text desc p h1 h2 h3 " +
    "header main section footer nav ul li span b small dl dt dd a code table thead tbody tr th td " +
    "div figure figcaption details summary"
  ).split(" "),
);

/** What a browser shows, in the look that it was asked for. */
interface Shown {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

describe("a report in Chromium", function () {
  let browser: Browser;
  let folder: string;

  before(async function () {
    if (executablePath === undefined) {
      console.warn("      Chromium is not installed: apt-get install chromium");
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), "mlscale-report-"));
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });

  after(async () => {
    await browser?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true });
  });

  async function show(text: string, options: BrowserContextOptions = {}): Promise<Shown> {
    const file = join(folder, "report.html");
    writeFileSync(file, text);
    const page = await browser.newPage(options);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(`dialog ${dialog.message()}`));
    await page.goto(pathToFileURL(file).href);
    return { page, requests, complaints };
  }

  const pages = {
    "several loads": () => reportPage(sampleReport()),
    "hostile names": () => reportPage(hostileReport()),
    "a comparison": () => comparePage(compareReports(side(brokenLoad()), side(heldLoad()))),
  };

  for (const [name, text] of Object.entries(pages)) {
    it(`asks for nothing but itself and has no complaint: ${name}`, async () => {
      const { page, requests, complaints } = await show(text());
      assert.equal(requests.length, 1);
      assert.deepEqual(complaints, []);
      const names = await page.evaluate<string[]>(
        `[...new Set([...document.querySelectorAll("*")].map((each) => each.localName))]`,
      );
      assert.deepEqual(
        names.filter((each) => !ownElements.has(each)),
        [],
      );
      await page.close();
    });

    for (const width of [1200, 400]) {
      it(`is not wider than a window of ${width} pixels, and cuts no text: ${name}`, async () => {
        const { page } = await show(text(), { viewport: { width, height: 900 } });
        const widest = await page.evaluate<number>("document.documentElement.scrollWidth");
        assert.equal(widest, width);
        assert.deepEqual(await page.evaluate<string[]>(cutTexts), []);
        await page.close();
      });
    }
  }

  it("is dark where the system is, and always light on paper", async () => {
    const { page } = await show(pages["several loads"](), { colorScheme: "dark" });
    const paper = `getComputedStyle(document.body).backgroundColor`;
    assert.equal(await page.evaluate(paper), "rgb(13, 17, 23)");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    assert.equal(await page.evaluate(paper), "rgb(255, 255, 255)");
    assert.equal(await page.locator("details.fold").first().isVisible(), false);
    await page.close();
  });

  it("has pictures with names, tables with headers, and one first heading", async () => {
    const { page } = await show(pages["several loads"]());
    const pictures = await page.getByRole("img").count();
    assert.ok(pictures > 30);
    const nameless = page.locator('svg[role="img"]:not([aria-label]):not([aria-labelledby])');
    assert.equal(await nameless.count(), 0);
    assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
    assert.equal(await page.locator("td:first-child").count(), 0);
    assert.equal(await page.getByRole("img", { name: "Instances", exact: true }).count(), 3);
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await page.close();
  });

  it("leads from the explanation to the moment in the chart", async () => {
    const { page } = await show(pages["several loads"]());
    await page.getByRole("link", { name: "overload" }).click();
    assert.match(page.url(), /#t=\d+$/);
    assert.equal(await page.locator("text:target").count(), 1);
    await page.close();
  });

  it("saves its data as JSON", async () => {
    const { page } = await show(pages["several loads"]());
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Save the data/ }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "report.json");
    const text = readFileSync(await download.path(), "utf8");
    assert.equal((JSON.parse(text) as { schemaVersion: number }).schemaVersion, 1);
    await page.close();
  });
});

function side(load: ReturnType<typeof brokenLoad>) {
  return {
    name: load.outcome.holds ? "this change" : "main",
    report: sampleReport({ loads: [load] }),
  };
}

/** Texts of charts and of the page that stick out of the window, by a script for the page. */
const cutTexts = `
  [...document.querySelectorAll("h1, h2, p, dd, svg text")]
    .filter((each) => each.getClientRects().length > 0 && !each.closest(".scroll, svg.hold"))
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    })
    .map((each) => each.textContent.slice(0, 60))
`;
