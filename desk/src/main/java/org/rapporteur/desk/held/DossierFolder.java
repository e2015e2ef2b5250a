package org.rapporteur.desk.held;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.story.StoryId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Dossiers in a folder of their own, one file a story, behind a line that says by which program and of what it was made.
 * A file is replaced whole, so that one who reads sees the one or the other; one that cannot be read, or is of another
 * program, is as none. What cannot be written is told to the log and goes without.
 */
public final class DossierFolder implements HeldDossiers {
    private static final Logger log = LoggerFactory.getLogger(DossierFolder.class);

    private final Path folder;
    private final String program;
    private final DossierForm form = new DossierForm();

    private DossierFolder(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /**
     * Opens a folder, or makes it.
     *
     * @param program names what assembles here: what another one made may be different
     * @throws IOException if it cannot be made
     */
    public static DossierFolder open(Path folder, String program) throws IOException {
        Files.createDirectories(folder);
        return new DossierFolder(folder, program);
    }

    @Override
    public Optional<Dossier> find(StoryId story, String material, Collection<Article> articles) {
        byte[] wanted = head(material);
        try {
            byte[] bytes = Files.readAllBytes(file(story));
            if (bytes.length < wanted.length || !Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length)) {
                return Optional.empty();
            }
            return Optional.of(form.read(Arrays.copyOfRange(bytes, wanted.length, bytes.length), articles));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            log.warn("held dossier not used story={} reason={}", story, damaged.toString());
            return Optional.empty();
        }
    }

    @Override
    public void keep(StoryId story, String material, Dossier dossier) {
        byte[] head = head(material);
        try {
            byte[] body = form.write(dossier);
            ByteBuffer all =
                    ByteBuffer.allocate(head.length + body.length).put(head).put(body);
            Path unfinished = Files.createTempFile(folder, story.toString(), ".new");
            Files.write(unfinished, all.array());
            Files.move(unfinished, file(story), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | IllegalArgumentException failed) {
            log.warn("dossier not held story={} reason={}", story, failed.toString());
        }
    }

    private byte[] head(String material) {
        return "rapporteur dossier, %s, of %s%n".formatted(program, material).getBytes(StandardCharsets.UTF_8);
    }

    private Path file(StoryId story) {
        return folder.resolve(story + ".dossier");
    }
}
