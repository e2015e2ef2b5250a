package org.rapporteur.export.verification;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.extract.Wording;
import org.rapporteur.export.json.UnreadableRecordException;
import org.rapporteur.export.xml.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The quoted words of a page, a feed or a graph that is XML. */
final class QuotedMarkup {

    private QuotedMarkup() {}

    /** @param articles tell where the words of an edge end and those of the next place begin */
    static Stream<Quoted> in(String file, ArticleTexts articles) {
        Element root = parse(file.replaceFirst("(?i)^<!doctype html>", "")).getDocumentElement();
        return root.getLocalName().equals("graphml") ? graph(root, articles) : page("", root);
    }

    /** The quoted words of a part of a page. */
    static Stream<Quoted> inFragment(String path, String html) {
        return page(path + ", ", parse("<div>" + html + "</div>").getDocumentElement());
    }

    private static Stream<Quoted> page(String path, Element root) {
        List<Quoted> quoted = new ArrayList<>();
        for (Element element : elements(root, "*")) {
            if (element.hasAttribute("data-spans")) {
                quoted.add(new Quoted(
                        path + element.getLocalName() + " " + (quoted.size() + 1),
                        element.getAttribute("data-article"),
                        element.getAttribute("data-sha256"),
                        element.getAttribute("data-spans"),
                        element.getTextContent(),
                        (text, spans) -> Xml.allowed(Wording.words(text, spans))));
            } else if (element.getLocalName().matches("blockquote|q")) {
                quoted.add(Quoted.exact(
                        path + element.getLocalName() + " " + (quoted.size() + 1),
                        "",
                        "",
                        "",
                        element.getTextContent()));
            }
        }
        return quoted.stream();
    }

    /** Nodes have one place each; edges have several, with their words in the same order. */
    private static Stream<Quoted> graph(Element root, ArticleTexts articles) {
        return Stream.concat(elements(root, "node").stream(), elements(root, "edge").stream())
                .flatMap(part -> {
                    List<String> places = value(part, "passage").isEmpty()
                            ? List.of(value(part, "passages").split(" "))
                            : List.of(value(part, "passage"));
                    GraphWords words = new GraphWords(part.getLocalName() + " " + part.getAttribute("id"), articles);
                    return Stream.concat(
                            words.of(places, value(part, "words")), words.inLabel(places.get(0), value(part, "label")));
                });
    }

    private static String value(Element part, String name) {
        String key = part.getLocalName() + "." + name;
        return elements(part, "data").stream()
                .filter(data -> data.getAttribute("key").equals(key))
                .map(Node::getTextContent)
                .collect(Collectors.joining());
    }

    /** White space of every kind as one space, as the graph has it, and what XML cannot hold as it stands in for it. */
    static String onOneLine(SourceText text, List<Span> spans) {
        return Xml.allowed(Wording.words(text, spans).replaceAll("\\s+", " ").strip());
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    /** Reads nothing but what it is given: no declaration of a type, no entity of the file's own, nothing from elsewhere. */
    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml.stripLeading())));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new UnreadableRecordException("no export of this program: " + e.getMessage(), e);
        }
    }
}
