import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.corenlp.tokenizer.Tokenizer;
import vn.corenlp.wordsegmenter.Vocabulary;
import vn.corenlp.wordsegmenter.WordSegmenter;

/** VnCoreNLP's tokenizer and segmenter behind the contract of a peer. Arguments: its vocabulary, its rules. */
public class VnCoreNlp {
  public static void main(String[] args) throws Exception {
    WordSegmenter segmenter = new WordSegmenter(args[1], new Vocabulary(args[0]));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, "UTF-8");
    for (String line; (line = in.readLine()) != null; ) {
      String tokenized = String.join(" ", Tokenizer.tokenize(line));
      out.println(tokenized.isBlank() ? "" : segmenter.segmentTokenizedString(tokenized).strip());
    }
    out.flush();
  }
}
