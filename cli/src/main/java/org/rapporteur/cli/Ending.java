package org.rapporteur.cli;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells when the program is to end, as by Ctrl-C, so that it can put all away first and end with code 0. Told a second
 * time, it ends at once. Java's own way, a shutdown hook, is none here: ONNX Runtime's hook would run beside it and take
 * the ground from under what is being read.
 */
final class Ending {
    private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");

    /** 128 and the number of the signal of Ctrl-C, as shells have it. */
    private static final int AT_ONCE = 130;

    private final CountDownLatch told = new CountDownLatch(1);

    /** From now on signals are heard, where this Java can hear them. */
    static Ending bySignal() {
        Ending ending = new Ending();
        SIGNALS.forEach(ending::hear);
        return ending;
    }

    /** True as soon as it is told; false if it is not for so long. */
    boolean await(Duration most) throws InterruptedException {
        return told.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isTold() {
        return told.getCount() == 0;
    }

    void tell() {
        told.countDown();
    }

    private void again() {
        if (isTold()) {
            Runtime.getRuntime().halt(AT_ONCE);
        }
        tell();
    }

    /** By reflection, because the compiler warns of this class, whose module is called unsupported and is in every Java. */
    private void hear(String name) {
        try {
            Class<?> signals = Class.forName("sun.misc.Signal");
            Class<?> handlers = Class.forName("sun.misc.SignalHandler");
            Object signal = signals.getConstructor(String.class).newInstance(name);
            Object handler = Proxy.newProxyInstance(
                    Ending.class.getClassLoader(), new Class<?>[] {handlers}, (proxy, method, arguments) -> {
                        again();
                        return null;
                    });
            Object before = signals.getMethod("handle", signals, handlers).invoke(null, signal, handler);
            Object ignored = handlers.getField("SIG_IGN").get(null);
            if (ignored.equals(before)) {
                // Whoever started us, such as nohup, wants it so.
                signals.getMethod("handle", signals, handlers).invoke(null, signal, ignored);
            }
        } catch (ReflectiveOperationException e) {
            // Then the signal ends the program at once, which the archive bears.
            return;
        }
    }
}
