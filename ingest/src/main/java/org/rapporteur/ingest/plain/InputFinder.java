package org.rapporteur.ingest.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;

/** Finds what there is to read behind the names that a caller gave. For one run. */
final class InputFinder {
    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final Problems problems;
    private final List<TextFile> found = new ArrayList<>();
    /** By the real path, the origin under which a file was first met. */
    private final Map<Path, String> met = new HashMap<>();
    /** So that a table is read once, however many of the files beside it are named. */
    private final Map<Path, Optional<ArticlesTable>> tables = new HashMap<>();

    InputFinder(InputStream standardInput, Problems problems) {
        this.standardInput = standardInput;
        this.problems = problems;
    }

    /** In the order of the names; what lies in a folder by its path. */
    List<TextFile> find(List<String> names) {
        boolean standardInputTaken = false;
        for (String name : names) {
            if (!name.equals(STANDARD_INPUT)) {
                findNamed(name);
            } else if (standardInputTaken) {
                problems.tell(new InputProblem.GivenTwice(Place.of(name), name));
            } else {
                found.add(new TextFile(name, () -> standardInput, TextFile.Listing.NONE));
                standardInputTaken = true;
            }
        }
        return List.copyOf(found);
    }

    private void findNamed(String name) {
        Place place = Place.of(name);
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            problems.tell(new InputProblem.Absent(place));
            return;
        }
        if (Files.isDirectory(path)) {
            new FolderWalk(name, path, problems).find().forEach(file -> keep(file.path(), file.text()));
        } else if (Files.exists(path)) {
            keep(path, new TextFile(name, () -> Files.newInputStream(path), listed(path)));
        } else if (Files.isSymbolicLink(path)) {
            problems.tell(new InputProblem.BrokenLink(place, target(path)));
        } else if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.tell(new InputProblem.Absent(place));
        } else {
            problems.tell(new InputProblem.Unreadable(place, "permission denied on the way to it"));
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "an unknown place";
        }
    }

    private TextFile.Listing listed(Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        Path name = file.getFileName();
        Optional<ArticlesTable> table = tables.computeIfAbsent(
                folder,
                at -> ArticlesTable.in(at, at.resolve(ArticlesTable.NAME).toString(), problems));
        if (name == null || table.isEmpty()) {
            return TextFile.Listing.NONE;
        }
        return table.get().names(name)
                ? TextFile.Listing.of(table.get().imprint(name, problems))
                : TextFile.Listing.missingIn(table.get());
    }

    /** Keeps a file unless another name led to it already. */
    private void keep(Path path, TextFile file) {
        Path real;
        try {
            real = path.toRealPath();
        } catch (IOException e) {
            real = path.toAbsolutePath().normalize();
        }
        String first = met.putIfAbsent(real, file.origin());
        if (first == null) {
            found.add(file);
        } else {
            problems.tell(new InputProblem.GivenTwice(file.place(), first));
        }
    }
}
