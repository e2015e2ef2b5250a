package org.rapporteur.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.Shelves;

/** An archive in whose use the program dies, or the archive fails, at a step that a test chooses. */
final class KilledArchive implements Archive {
    /** The end of the program: nothing catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Archive archive;
    private Supplier<? extends Throwable> end = Killed::new;
    private int stepsLeft = Integer.MAX_VALUE;

    KilledArchive(Archive archive) {
        this.archive = archive;
    }

    /** A step is each beginning and end of a unit of work, and each use of a shelf in between. */
    void killAfter(int steps) {
        end = Killed::new;
        stepsLeft = steps;
    }

    void failAfter(int steps) {
        end = () -> new ArchiveException("the disk is full");
        stepsLeft = steps;
    }

    private void step() {
        if (stepsLeft <= 0) {
            KilledArchive.<RuntimeException>raise(end.get());
        }
        stepsLeft--;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Override
    public <R> R change(Function<Shelves, R> work) {
        step();
        R made = archive.change(shelves -> work.apply((Shelves) counted(shelves, Shelves.class)));
        step();
        return made;
    }

    @Override
    public <R> R view(Function<Shelves, R> work) {
        step();
        return archive.view(work);
    }

    @Override
    public Optional<Job> claim(Claim claim) {
        step();
        Optional<Job> job = archive.claim(claim);
        step();
        return job;
    }

    /** The shelves, or one of them, each use of which is a step. */
    private Object counted(Object behind, Class<?> port) {
        return Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
            try {
                Object result = method.invoke(behind, arguments);
                if (port.equals(Shelves.class)) {
                    return counted(result, method.getReturnType());
                }
                step();
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @Override
    public void close() {
        archive.close();
    }
}
