"""pyvi behind the contract of a peer: lines in, the same lines segmented out."""

import sys

from pyvi import ViTokenizer

sys.stdin.reconfigure(encoding="utf-8", newline="\n")
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin:
    print(ViTokenizer.tokenize(line.rstrip("\n")) if line.strip() else "")
