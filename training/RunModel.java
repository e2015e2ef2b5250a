import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Runs an exported model under ONNX Runtime, since Debian has none for Python.
 *
 * <p>{@code java -cp onnxruntime.jar RunModel.java MODEL WINDOWS OUT [THREADS]}: each line of WINDOWS is one window, {@code
 * input_ids|shape|layout|first}; OUT gets all outputs of each, in the order of OUTPUTS, as
 * big-endian floats. Prints the speed.
 */
final class RunModel {
    private static final List<String> OUTPUTS = List.of(
            "attribution", "names", "roles", "links", "parts", "heads", "relations", "kinds", "queries", "keys", "near");

    public static void main(String[] arguments) throws Exception {
        List<long[][]> windows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            windows.add(Arrays.stream(line.split("\\|", -1)).map(RunModel::numbers).toArray(long[][]::new));
        }
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        try (OrtEnvironment environment = OrtEnvironment.getEnvironment();
                OrtSession session = environment.createSession(arguments[0], options);
                DataOutputStream out = new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 20))) {
            for (int i = 0; i < Math.min(20, windows.size()); i++) {
                run(environment, session, windows.get(i), null);
            }
            long began = System.nanoTime();
            long beganCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long words = 0;
            long pieces = 0;
            for (long[][] window : windows) {
                run(environment, session, window, out);
                pieces += window[0].length;
                words += window[3].length;
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - beganCpu) / 1e9;
            System.out.printf(
                    "%d windows, %.0f words/s, %.0f pieces/s, %.0f words per second of this thread's processor time%n",
                    windows.size(), words / seconds, pieces / seconds, words / cpu);
        }
    }

    private static void run(OrtEnvironment environment, OrtSession session, long[][] window, DataOutputStream out)
            throws Exception {
        try (OnnxTensor ids = row(environment, window[0]);
                OnnxTensor shape = row(environment, window[1]);
                OnnxTensor layout = row(environment, window[2]);
                OnnxTensor first =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(window[3]), new long[] {window[3].length});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "shape", shape, "layout", layout, "first", first))) {
            for (String name : OUTPUTS) {
                FloatBuffer scores = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
                while (out != null && scores.hasRemaining()) {
                    out.writeFloat(scores.get());
                }
            }
        }
    }

    private static OnnxTensor row(OrtEnvironment environment, long[] numbers) throws Exception {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    private static long[] numbers(String field) {
        return Arrays.stream(field.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
