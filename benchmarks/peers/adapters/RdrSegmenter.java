import corenlp.rdrsegmenter.Vocabulary;
import corenlp.rdrsegmenter.WordSegmenter;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** RDRsegmenter behind the contract of a peer. Arguments: its vocabulary, its rules. It wants marks to stand apart. */
public class RdrSegmenter {
  public static void main(String[] args) throws Exception {
    WordSegmenter segmenter = new WordSegmenter(args[1], new Vocabulary(args[0]));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, "UTF-8");
    for (String line; (line = in.readLine()) != null; ) {
      out.println(line.isBlank() ? "" : segmenter.segmentTokenizedString(line).strip());
    }
    out.flush();
  }
}
