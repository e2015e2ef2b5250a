package org.rapporteur.testkit.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Judges a page by the Web Content Accessibility Guidelines, as far as axe-core can. */
public final class Axe {

    private static final String SCRIPT = script();

    private Axe() {}

    /** All that is wrong with what the page shows now, each with its rule and the first elements that break it. */
    public static List<String> findings(Page page) {
        return findings(page, "true");
    }

    /** Of all that is wrong what keeps somebody from using the page, or hinders her much. */
    public static List<String> seriousFindings(Page page) {
        return findings(page, "v.impact === 'serious' || v.impact === 'critical'");
    }

    private static List<String> findings(Page page, String chosen) {
        page.evaluate(SCRIPT);
        Object found = page.evaluate(
                "async () => (await axe.run()).violations.filter(v => " + chosen
                        + ").map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary).join(' | '))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream script =
                Objects.requireNonNull(Axe.class.getResourceAsStream("vendor/axe-core/axe.min.js"), "axe is missing")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
