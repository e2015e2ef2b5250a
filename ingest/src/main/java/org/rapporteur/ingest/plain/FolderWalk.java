package org.rapporteur.ingest.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;

/**
 * Finds the articles in a folder and the folders in it, by path. Hidden files are not seen, linked
 * folders not entered. A file is an article by its ending, or because the table beside it names it.
 */
final class FolderWalk {
    static final String ENDINGS_IN_WORDS = ".txt, .md or .markdown";

    private static final List<String> ENDINGS = List.of(".txt", ".md", ".markdown");

    /** What people lay beside articles to speak about them. */
    private static final Set<String> ABOUT_THE_FOLDER =
            Set.of("readme", "license", "licence", "notice", "changelog", "contributing");

    /** A file and the way to it. */
    record Found(Path path, TextFile text) {}

    private final String name;
    private final Path root;
    private final Problems problems;
    private final List<Path> articles = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final Map<Path, ArticlesTable> tables = new LinkedHashMap<>();

    /** @param name the folder as it was given */
    FolderWalk(String name, Path root, Problems problems) {
        this.name = name;
        this.root = root;
        this.problems = problems;
    }

    List<Found> find() {
        walk(root);
        List<Found> found = new ArrayList<>();
        Map<Path, Set<Path>> met = new LinkedHashMap<>();
        for (Path article : articles) {
            TextFile text = new TextFile(origin(article), () -> Files.newInputStream(article), listed(article, met));
            found.add(new Found(article, text));
        }
        tables.forEach((folder, table) -> table.tellRowsWithout(met.getOrDefault(folder, Set.of()), problems));
        if (!passedOver.isEmpty()) {
            problems.tell(new InputProblem.PassedOver(Place.of(name), List.copyOf(passedOver)));
        }
        if (articles.isEmpty()) {
            problems.tell(new InputProblem.EmptyFolder(Place.of(name)));
        }
        return found;
    }

    private void walk(Path folder) {
        List<Path> entries;
        try (Stream<Path> listing = Files.list(folder)) {
            entries = listing.filter(entry -> !lastName(entry).startsWith("."))
                    .sorted(Comparator.comparing(FolderWalk::lastName))
                    .toList();
        } catch (IOException e) {
            problems.tell(new InputProblem.Unreadable(Place.of(origin(folder)), Reasons.of(e)));
            return;
        }
        ArticlesTable.in(folder, origin(folder.resolve(ArticlesTable.NAME)), problems)
                .ifPresent(table -> tables.put(folder, table));
        for (Path entry : entries) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(entry);
            } else if (isArticle(entry)) {
                articles.add(entry);
            } else if (!lastName(entry).equals(ArticlesTable.NAME)) {
                passedOver.add(root.relativize(entry).toString());
            }
        }
    }

    private boolean isArticle(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String lower = lastName(file).toLowerCase(Locale.ROOT);
        boolean byEnding = ENDINGS.stream()
                .filter(lower::endsWith)
                .anyMatch(ending -> !ABOUT_THE_FOLDER.contains(lower.substring(0, lower.length() - ending.length())));
        return byEnding || tableFor(file).isPresent();
    }

    /** The folder of the nearest table that names the file, from its own folder up to the root. */
    private Optional<Path> tableFor(Path file) {
        for (Path folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            ArticlesTable table = tables.get(folder);
            if (table != null && table.names(folder.relativize(file))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private TextFile.Listing listed(Path file, Map<Path, Set<Path>> met) {
        Optional<Path> folder = tableFor(file);
        if (folder.isPresent()) {
            Path relative = folder.get().relativize(file);
            met.computeIfAbsent(folder.get(), key -> new HashSet<>()).add(relative);
            ArticlesTable table = tables.get(folder.get());
            return table == null ? TextFile.Listing.NONE : TextFile.Listing.of(table.imprint(relative, problems));
        }
        ArticlesTable beside = tables.get(file.getParent());
        return beside == null ? TextFile.Listing.NONE : TextFile.Listing.missingIn(beside);
    }

    /** The folder as it was given, with the way below it. */
    private static String origin(Path path) {
        return path.toString();
    }

    private static String lastName(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }
}
