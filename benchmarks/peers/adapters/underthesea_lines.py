"""underthesea behind the contract of a peer: lines in, the same lines segmented out."""

import sys

from underthesea import word_tokenize

sys.stdin.reconfigure(encoding="utf-8", newline="\n")
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin:
    print(word_tokenize(line, format="text") if line.strip() else "")
