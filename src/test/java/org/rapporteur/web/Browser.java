package org.rapporteur.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real browser without a window: Debian's packages {@code chromium} and {@code chromium-driver},
 * driven by Selenium. Playwright would bring browsers' drivers of 190 MB with it; this needs what
 * the system has, and where it has none, the tests are skipped.
 */
@NullMarked
final class Browser implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(10);

  /** Held here, for the JDK forgets the level of a logger that nobody holds. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts it, or skips the test. */
  static Browser open() {
    Assumptions.assumeTrue(
        Files.isExecutable(PROGRAM) && Files.isExecutable(DRIVER),
        "the page is not tried in a browser: apt-get install chromium chromium-driver");
    SELENIUM.setLevel(Level.SEVERE); // it knows no DevTools of this version, and needs none
    ChromeOptions options = new ChromeOptions();
    options.setBinary(PROGRAM.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // needed by root, as CI is
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Shows pages so wide, and in {@code light} or {@code dark} colours. */
  void as(int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void go(String address) {
    driver.get(address);
  }

  /** Path and question of the page that is shown. */
  String place() {
    return String.valueOf(script("return location.pathname + location.search"));
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The element that keys go to. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  void press(CharSequence... keys) {
    focused().sendKeys(keys);
  }

  /** Presses the tabulator until an element of {@code selector} has the focus. */
  WebElement tabTo(String selector) {
    for (int i = 0; i < 200; i++) {
      press(Keys.TAB);
      Object there =
          driver.executeScript("return document.activeElement.matches(arguments[0])", selector);
      if (Boolean.TRUE.equals(there)) {
        return focused();
      }
    }
    throw new AssertionError("the tabulator key does not lead to " + selector);
  }

  void waitFor(String script) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(script)
        .until(d -> Boolean.TRUE.equals(script("return " + script)));
  }

  Object script(String script) {
    return Objects.requireNonNullElse(driver.executeScript(script), "");
  }

  /** Whether the page is wider than its window. */
  boolean isTooWide() {
    return Boolean.TRUE.equals(script("return document.documentElement.scrollWidth > innerWidth"));
  }

  /** What axe-core finds that is serious or critical: {@code color-contrast: .where}. */
  List<String> seriousFaults() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      script(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[0];
            axe.run().then(result => done(result.violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .flatMap(one => one.nodes.map(node => one.id + ': ' + node.target + ' '
                    + node.failureSummary))));
            """);
    List<String> faults = new ArrayList<>();
    if (found instanceof List<?> list) {
      list.forEach(one -> faults.add(String.valueOf(one)));
    }
    return faults;
  }

  /** Messages of the console, warnings too, since this was last asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Addresses that were asked for since this was last asked. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
