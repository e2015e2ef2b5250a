package org.rapporteur.ingest.plain;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.intake.FileRead;
import org.rapporteur.core.intake.FileReader;
import org.rapporteur.core.intake.HandedFile;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.ProblemList;

/**
 * Reads text and Markdown files that came by another way than the file system, as {@link ArticleFiles} would from a
 * folder: a table {@code articles.csv} among them speaks of the others. Reads one batch after another.
 */
public final class HandedFiles implements FileReader {
    private final TextArticles texts = new TextArticles();

    @Override
    public synchronized List<FileRead> read(List<HandedFile> files, Imprint said) {
        ProblemList tableProblems = new ProblemList();
        Optional<ArticlesTable> table = files.stream()
                .filter(HandedFiles::isTable)
                .findFirst()
                .flatMap(file -> ArticlesTable.of(file.bytes().toArray(), file.name(), tableProblems));
        List<FileRead> reads = new ArrayList<>();
        for (HandedFile file : files) {
            if (!isTable(file)) {
                ProblemList problems = new ProblemList();
                if (reads.isEmpty()) {
                    tableProblems.list().forEach(problems::tell);
                }
                Optional<Article> article = texts.read(textFile(file, table, problems), said::orElse, problems);
                reads.add(new FileRead(file, article, problems.list()));
            }
        }
        if (reads.isEmpty() && !files.isEmpty()) {
            HandedFile alone = files.get(0);
            reads.add(new FileRead(
                    alone, Optional.empty(), List.of(new InputProblem.TableAlone(Place.of(alone.name())))));
        }
        return List.copyOf(reads);
    }

    private static boolean isTable(HandedFile file) {
        return ArticlesTable.NAME.equals(lastPart(file.name()));
    }

    private static TextFile textFile(HandedFile file, Optional<ArticlesTable> table, ProblemList problems) {
        TextFile.Listing listing =
                table.map(rows -> listing(rows, file.name(), problems)).orElse(TextFile.Listing.NONE);
        return new TextFile(
                file.name(), () -> new ByteArrayInputStream(file.bytes().toArray()), listing);
    }

    /** By the way that came with the name, as a folder's files have one; else by the name alone. */
    private static TextFile.Listing listing(ArticlesTable table, String name, ProblemList problems) {
        String known = table.names(name) ? name : lastPart(name);
        return table.names(known)
                ? TextFile.Listing.of(table.imprint(known, problems))
                : TextFile.Listing.missingIn(table);
    }

    private static String lastPart(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.substring(slashed.lastIndexOf('/') + 1);
    }
}
