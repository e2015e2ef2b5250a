package org.rapporteur.cli.metric;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.lang.management.RuntimeMXBean;
import java.time.Duration;
import java.util.Map;

/** What the virtual machine says of itself, under the names that are usual. */
final class ProcessFigures {
    private static final double MILLIS = 1_000;

    private ProcessFigures() {}

    static void write(Exposition exposition) {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        Map<String, String> area = Map.of("area", "heap");
        exposition.gauge("jvm_memory_used_bytes", "Heap in use.");
        exposition.line("jvm_memory_used_bytes", area, heap.getUsed());
        exposition.gauge("jvm_memory_committed_bytes", "Heap taken from the system.");
        exposition.line("jvm_memory_committed_bytes", area, heap.getCommitted());
        exposition.gauge("jvm_memory_max_bytes", "Heap at most; -1 if there is no such bound.");
        exposition.line("jvm_memory_max_bytes", area, heap.getMax());
        exposition.gauge("jvm_threads_current", "Threads that live.");
        exposition.line(
                "jvm_threads_current", ManagementFactory.getThreadMXBean().getThreadCount());
        RuntimeMXBean run = ManagementFactory.getRuntimeMXBean();
        exposition.gauge("process_start_time_seconds", "When the program was started, in seconds since 1970.");
        exposition.line("process_start_time_seconds", run.getStartTime() / MILLIS);
        ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .ifPresent(spent -> {
                    exposition.counter("process_cpu_seconds_total", "Processor time that was spent.");
                    exposition.line("process_cpu_seconds_total", spent / MILLIS);
                });
    }
}
