package org.rapporteur.web.page;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures how long it takes from an article in the form to its line on the story's page, at an idle desk. */
final class TimedIntake {

    private static final int ROUNDS = 12;
    private static final Pattern STATEMENTS = Pattern.compile("data-statements=\"(\\d+)\"");

    private TimedIntake() {}

    /** The milliseconds of each round, the first of which warms up; an empty folder is given. */
    public static void main(String[] arguments) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        try (ServedDesk served = new ServedDesk(Path.of(arguments[0]), 0)) {
            served.take("ferry.txt", article(0));
            String story = "/stories/" + served.desk.stories().get(0).id() + "/statements";
            List<Long> millis = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                served.settle();
                int before = statements(client, served.address(story));
                long began = System.nanoTime();
                String form = "token=" + Integer.toHexString(round) + "&text="
                        + URLEncoder.encode(article(round), StandardCharsets.UTF_8);
                client.send(
                        HttpRequest.newBuilder(URI.create(served.address("/intake")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                while (statements(client, served.address(story)) == before) {
                    Thread.sleep(5);
                }
                millis.add((System.nanoTime() - began) / 1_000_000);
            }
            System.out.println("from the form to the line, ms: " + millis);
        }
    }

    private static int statements(HttpClient client, String address) throws Exception {
        String page = client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher statements = STATEMENTS.matcher(page);
        return statements.find() ? Integer.parseInt(statements.group(1)) : 0;
    }

    private static String article(int number) {
        return """
                The ferry Solveig left Halden for Skagen with 212 crates of medicine on Monday, port hour %d. Harbour master \
                Ilse Maar said the ferry Solveig from Halden would reach Skagen by Tuesday. "Nobody has waited in vain \
                for crate number %d," Maar told reporters in Halden.""".formatted(number, number);
    }
}
