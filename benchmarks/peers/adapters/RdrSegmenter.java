import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import corenlp.rdrsegmenter.Vocabulary;
import corenlp.rdrsegmenter.WordSegmenter;

/**
 * RDRsegmenter behind the contract of a peer; it wants marks to stand apart. Arguments: its vocabulary, its rules.
 * With `--readings N` behind them it writes instead the seconds of processor time that N readings of the lines take, warm.
 */
public class RdrSegmenter {
  /** Nanoseconds of processor time, as in ../peer.ts. */
  private static final long WARM_UP = 4_000_000_000L;

  private final WordSegmenter segmenter;

  RdrSegmenter(String vocabulary, String rules) throws Exception {
    segmenter = new WordSegmenter(rules, new Vocabulary(vocabulary));
  }

  public static void main(String[] args) throws Exception {
    RdrSegmenter peer = new RdrSegmenter(args[0], args[1]);
    List<String> lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines().collect(Collectors.toList());
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, "UTF-8");
    if (args.length == 4) {
      while (processorTime() < WARM_UP) for (String line : lines) peer.segment(line);
      long start = processorTime();
      for (int i = 0; i < Integer.parseInt(args[3]); i++) for (String line : lines) peer.segment(line);
      out.println((processorTime() - start) / 1e9);
    } else {
      for (String line : lines) out.println(peer.segment(line));
    }
    out.flush();
  }

  private String segment(String line) throws Exception {
    return line.isBlank() ? "" : segmenter.segmentTokenizedString(line).strip();
  }

  /** Of all threads: compilers and collector too. */
  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
