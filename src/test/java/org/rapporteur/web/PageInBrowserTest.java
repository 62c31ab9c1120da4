package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page as people meet it. Skipped where there is no browser. */
class PageInBrowserTest {
  private static final String WATER = "articles/news/2024%2Fwater.txt";
  private static final List<String> VIEWS =
      List.of(
          "",
          "quotes",
          "quotes?about=sanctions&type=direct",
          "quotes?about=nothing",
          "articles?q=water",
          WATER,
          "speakers",
          "speakers/lin-qiao",
          "countries",
          "countries/CN",
          "resolutions",
          "resolutions/one?name=2758",
          "resolutions/one?name=2999");

  private static Browser browser;
  private static Service service;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    browser = Browser.open();
    service = Service.open(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
      service.close();
    }
  }

  @BeforeEach
  void asOnADesk() {
    browser.as(1280, "light");
  }

  private static void go(String path) {
    browser.go(service.server.address() + path);
  }

  @ParameterizedTest
  @CsvSource({"360,dark", "1280,light"})
  void axeFindsNothingSeriousAndNothingIsTooWide(int width, String scheme) throws IOException {
    browser.as(width, scheme);
    for (String view : VIEWS) {
      go(view);
      browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
      assertThat(browser.seriousFaults()).as(view).isEmpty();
      assertThat(browser.isTooWide()).as(view).isFalse();
    }
  }

  @Test
  void nothingIsAskedOfAnotherHostAndTheConsoleStaysEmpty() {
    browser.requests();
    browser.console();
    for (String view : VIEWS) {
      go(view);
    }
    assertThat(browser.requests())
        .hasSizeGreaterThan(VIEWS.size())
        .allMatch(address -> address.startsWith(service.server.address()));
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void byKeyboardAloneFromSearchToTheReasonOfAFact() {
    go("");
    browser.tabTo("#search");
    browser.press("lin");
    browser.waitFor("document.querySelectorAll('#suggestions [role=option]').length === 1");
    assertThat(browser.find("#suggestions").getText()).contains("Lin Qiao", "speaker, 2 quotes");
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.find("#search").getAttribute("aria-activedescendant"))
        .isEqualTo("suggestion-0");
    browser.press(Keys.ENTER);
    browser.waitFor("location.pathname === '/quotes'");
    assertThat(browser.find("h1").getText()).isEqualTo("2 quotes");

    browser.tabTo(".facets a[href*='type=direct']");
    browser.press(Keys.ENTER);
    browser.waitFor("location.search.includes('type=direct')");
    assertThat(browser.find("h1").getText()).isEqualTo("1 quote");

    browser.tabTo(".card .where a");
    browser.press(Keys.ENTER);
    browser.waitFor("location.hash === '#q61'");
    browser.tabTo(".text a.ref");
    browser.press(Keys.ENTER);
    browser.waitFor("document.getElementById('popover').matches(':popover-open')");
    assertThat(browser.find("#popover").getText()).contains("Lin Qiao", "named", "90 % sure");
    assertThat(browser.focused().getAttribute("aria-label")).isEqualTo("Close");
    browser.press(Keys.ESCAPE);
    browser.waitFor("!document.getElementById('popover').matches(':popover-open')");
    assertThat(browser.focused().getText()).as("back where one was").isEqualTo("1");
  }

  @Test
  void aClickOnAMarkTellsOfItsFact() {
    go(WATER);
    browser.find(".text a.country").click();
    browser.waitFor("document.getElementById('popover').matches(':popover-open')");
    assertThat(browser.find("#popover h3").getText()).isEqualTo("Chad");
    browser.find("#popover button").click();
    browser.find("#q61").click();
    assertThat(browser.find("#popover h3").getText()).isEqualTo("1. Lin Qiao");
  }

  @Test
  void marksCanBePutOutByTheirSwitches() {
    go(WATER);
    String background =
        "getComputedStyle(document.querySelector('.text .country')).backgroundColor";
    browser.waitFor(background + " !== 'rgba(0, 0, 0, 0)'");
    browser.find("#show-country").click();
    browser.waitFor(background + " === 'rgba(0, 0, 0, 0)'");
  }

  @Test
  void escapeClosesTheSuggestionsAndWordsAloneAreLookedFor() {
    go("");
    browser.find("#search").sendKeys("china");
    browser.waitFor("document.querySelectorAll('#suggestions [role=option]').length === 1");
    browser.press(Keys.ESCAPE);
    assertThat(browser.find("#suggestions").isDisplayed()).isFalse();
    browser.press(Keys.ENTER);
    browser.waitFor("location.pathname === '/quotes'");
    assertThat(browser.place()).isEqualTo("/quotes?about=china");
  }
}
