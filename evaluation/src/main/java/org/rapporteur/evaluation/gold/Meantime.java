package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.gold.EventText.Factuality;
import org.rapporteur.evaluation.gold.EventText.GoldEvent;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * MEANTIME, English: reports of Wikinews on Airbus and on Apple with events, their factuality and their times. One in
 * two, by name, is held.
 *
 * @see <a href="https://aclanthology.org/L16-1699/">Minard and others, 2016</a>
 */
public final class Meantime {

    /** Under the folder of all data. */
    public static final String FOLDER = "meantime";

    private static final Set<String> WITHIN = Set.of("IS_INCLUDED", "INCLUDES", "SIMULTANEOUS");

    private Meantime() {}

    /** Every other text, from the first. */
    public static Corpus<EventText> seen(Path data) throws IOException {
        return read("meantime-seen", data, 0);
    }

    /** Every other text, from the second. */
    public static Corpus<EventText> held(Path data) throws IOException {
        return read("meantime-held", data, 1);
    }

    private static Corpus<EventText> read(String name, Path data, int part) throws IOException {
        Path folder = data.resolve(FOLDER);
        List<Path> files = Stream.of("corpus_airbus", "corpus_apple")
                .flatMap(corpus -> Corpus.filesIn(folder.resolve(corpus), ".xml").stream())
                .toList();
        List<Path> wanted = new ArrayList<>();
        List<EventText> texts = new ArrayList<>();
        for (int place = part; place < files.size(); place += 2) {
            wanted.add(files.get(place));
            texts.add(text(files.get(place)));
        }
        return Corpus.of(name, wanted, texts);
    }

    private static EventText text(Path file) throws IOException {
        Element root = parse(file);
        TextBuilder builder = new TextBuilder();
        Map<String, Span> tokens = tokens(root, builder);
        Map<String, List<Span>> times = times(root, tokens);
        List<GoldEvent> events = new ArrayList<>();
        for (Element mention : elements(root, "EVENT_MENTION")) {
            List<Span> anchors = anchors(mention, tokens);
            if (!anchors.isEmpty()) {
                Span span = anchors.get(0).cover(anchors.get(anchors.size() - 1));
                events.add(new GoldEvent(
                        span, factuality(mention), times.getOrDefault(mention.getAttribute("m_id"), List.of())));
            }
        }
        events.sort((one, other) -> one.span().compareTo(other.span()));
        return new EventText(file.getFileName().toString(), builder.text(), events);
    }

    /** The heading and the date, the first two sentences, stand in paragraphs of their own. */
    private static Map<String, Span> tokens(Element root, TextBuilder builder) {
        Map<String, Span> tokens = new LinkedHashMap<>();
        SpacingGuess spacing = new SpacingGuess();
        String before = "0";
        for (Element token : elements(root, "token")) {
            String sentence = token.getAttribute("sentence");
            String word = SpacingGuess.written(token.getTextContent());
            boolean begins = !sentence.equals(before);
            spacing = begins ? new SpacingGuess() : spacing;
            String gap = spacing.gap(word);
            boolean heading = begins && Integer.parseInt(sentence) <= 2;
            tokens.put(token.getAttribute("t_id"), builder.add(word, heading ? "\n\n" : begins ? " " : gap));
            before = sentence;
        }
        return tokens;
    }

    private static Map<String, List<Span>> times(Element root, Map<String, Span> tokens) {
        Map<String, Span> expressions = new HashMap<>();
        for (Element timex : elements(root, "TIMEX3")) {
            List<Span> anchors = anchors(timex, tokens);
            boolean ofText = timex.getAttribute("functionInDocument").equals("CREATION_TIME");
            if (!ofText && !anchors.isEmpty()) {
                expressions.put(timex.getAttribute("m_id"), anchors.get(0).cover(anchors.get(anchors.size() - 1)));
            }
        }
        Map<String, List<Span>> times = new HashMap<>();
        for (Element link : elements(root, "TLINK")) {
            if (WITHIN.contains(link.getAttribute("reltype"))) {
                link(expressions, times, id(link, "source"), id(link, "target"));
                link(expressions, times, id(link, "target"), id(link, "source"));
            }
        }
        return times;
    }

    private static void link(Map<String, Span> expressions, Map<String, List<Span>> times, String event, String time) {
        Span span = expressions.get(time);
        if (span != null) {
            times.computeIfAbsent(event, unused -> new ArrayList<>()).add(span);
        }
    }

    private static String id(Element link, String end) {
        List<Element> ends = elements(link, end);
        return ends.isEmpty() ? "" : ends.get(0).getAttribute("m_id");
    }

    private static List<Span> anchors(Element mention, Map<String, Span> tokens) {
        List<Span> spans = new ArrayList<>();
        for (Element anchor : elements(mention, "token_anchor")) {
            Span span = tokens.get(anchor.getAttribute("t_id"));
            if (span != null) {
                spans.add(span);
            }
        }
        spans.sort(Span::compareTo);
        return spans;
    }

    private static Factuality factuality(Element mention) {
        String special = mention.getAttribute("special_cases");
        String certainty = mention.getAttribute("certainty");
        if (special.startsWith("COND")) {
            return Factuality.CONDITIONAL;
        }
        if (special.equals("GEN")) {
            return Factuality.OPEN;
        }
        if (mention.getAttribute("polarity").equals("NEG")) {
            return Factuality.NEGATED;
        }
        if (certainty.equals("POSSIBLE") || certainty.equals("PROBABLE")) {
            return Factuality.UNCERTAIN;
        }
        boolean open = !certainty.equals("CERTAIN")
                || !mention.getAttribute("polarity").equals("POS");
        return switch (open ? "" : mention.getAttribute("time")) {
            case "FUTURE" -> Factuality.FUTURE;
            case "NON_FUTURE" -> Factuality.HAPPENED;
            default -> Factuality.OPEN;
        };
    }

    private static List<Element> elements(Element above, String tag) {
        NodeList nodes = above.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int place = 0; place < nodes.getLength(); place++) {
            elements.add((Element) nodes.item(place));
        }
        return elements;
    }

    private static Element parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not a MEANTIME file: " + file, e);
        }
    }
}
