"""An example of a peer by command: longest match over a word list. Lines in, the same lines segmented out.

npm run bench:peers -- --peer 'mine=python3 benchmarks/peers/adapters/longest_match.py WORDS'
"""

import re
import sys

from contract import serve

LONGEST = 5

with open(sys.argv[1], encoding="utf-8") as words:
    known = {word.strip().lower() for word in words}


def segment(line):
    pieces = re.findall(r"\w+|[^\w\s]", line)
    found = []
    while len(pieces) > 0:
        length = min(LONGEST, len(pieces))
        while length > 1 and " ".join(pieces[:length]).lower() not in known:
            length -= 1
        found.append("_".join(pieces[:length]))
        pieces = pieces[length:]
    return " ".join(found)


serve(segment)
