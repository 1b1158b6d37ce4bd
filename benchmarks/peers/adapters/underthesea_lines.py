"""underthesea behind the contract of a peer."""

from contract import serve
from underthesea import word_tokenize

serve(lambda line: word_tokenize(line, format="text"))
