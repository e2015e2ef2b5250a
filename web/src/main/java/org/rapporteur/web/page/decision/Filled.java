package org.rapporteur.web.page.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a form was filled in with, and what is wrong with it. For one thread. */
public final class Filled {

    /** The name under which stands what is wrong with the form as a whole. */
    public static final String FORM = "form-as-a-whole";

    private final Map<String, List<String>> values;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public Filled(Map<String, List<String>> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** Without blanks around it; empty if nothing was said. */
    public String get(String name) {
        return list(name).stream().findFirst().orElse("");
    }

    /** All that were chosen, without empty ones. */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    boolean has(String name) {
        return !get(name).isEmpty();
    }

    void put(String name, String value) {
        values.put(name, List.of(value));
    }

    /** Of several problems with a field the first is told. */
    public void problem(String field, String what) {
        problems.putIfAbsent(field, what);
    }

    /** By field, in the order in which they were found. */
    public Map<String, String> problems() {
        return problems;
    }

    public boolean isRight() {
        return problems.isEmpty();
    }

    /** One of a closed set; a problem, and the first of it, if it is none. */
    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        E[] all = type.getEnumConstants();
        return Stream.of(all)
                .filter(one -> Spelling.of(one).equals(get(name)))
                .findFirst()
                .orElseGet(() -> {
                    problem(name, "Choose one of these");
                    return all[0];
                });
    }

    Field select(String name, String label, List<Choice> choices) {
        return field(name, label, "select", choices, "");
    }

    <E extends Enum<E>> Field select(String name, String label, Class<E> type) {
        return select(name, label, choices(type, Spelling::spoken));
    }

    static <E extends Enum<E>> List<Choice> choices(Class<E> type, Function<E, String> label) {
        return Stream.of(type.getEnumConstants())
                .map(one -> new Choice(Spelling.of(one), label.apply(one)))
                .toList();
    }

    Field words(String name, String label, String hint) {
        return field(name, label, "words", List.of(), hint);
    }

    Field text(String name, String label, String hint) {
        return field(name, label, "text", List.of(), hint);
    }

    Field hidden(String name) {
        return field(name, "", "hidden", List.of(), "");
    }

    /** Why somebody decides so; the last field of every form. */
    public Field reason() {
        return field("reason", "Why", "area", List.of(), "May be left empty; it stands in the log");
    }

    public Field field(String name, String label, String look, List<Choice> choices, String hint) {
        return new Field(name, label, look, list(name), choices, problems.getOrDefault(name, ""), hint);
    }
}
