"""The contract of a peer, for Python: lines in, the same lines segmented out.

With `--readings N` as last arguments it writes instead the seconds of processor time that N readings of the lines take, warm.
"""

import sys
import time

# Seconds of processor time, as in ../peer.ts.
WARM_UP = 4


def serve(call, written=lambda answer: answer):
    """call(line) finds the words; written(answer) is the line with spaces between words and _ within."""
    sys.stdin.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.reconfigure(encoding="utf-8")
    lines = [line.rstrip("\n") for line in sys.stdin]
    if len(sys.argv) > 2 and sys.argv[-2] == "--readings":
        print(seconds(call, [line for line in lines if line.strip()], int(sys.argv[-1])))
    else:
        for line in lines:
            print(written(call(line)) if line.strip() else "")


def seconds(call, lines, readings):
    def read():
        for line in lines:
            call(line)

    while time.process_time() < WARM_UP:
        read()
    start = time.process_time()
    for _ in range(readings):
        read()
    return time.process_time() - start
